#pragma once

#include "economy/scenario/scenario.h"
#include "proposal/template/fill.h"
#include "proposal/template/template_file.h"
#include "support/files.h"
#include "support/problem_list.h"
#include "support/samples.h"

#include <filesystem>
#include <stdexcept>

/// The templates and the samples the program comes with.
namespace breakeven::test {

inline std::vector<std::string> templateKinds() {
    std::vector<std::string> kinds;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path(SOURCE_ROOT) / "resources/templates"))
        kinds.push_back(entry.path().stem().string());
    std::sort(kinds.begin(), kinds.end());
    return kinds;
}

inline ArrangementTemplate templateOf(const std::string& kind) {
    const auto file = std::filesystem::path(SOURCE_ROOT) / "resources/templates" / (kind + ".json");
    auto read = readTemplate(bytesOf(file));
    if (!read) throw std::logic_error(kind + ": " + english(read.problems.front()));
    return std::move(*read);
}

inline FillWords plainWords() {
    return {"2026-11-24", [](const char*, const std::string& text) { return text; }};
}

/// The economy after a command.
inline Economy after(const Economy& economy, const Command& command) {
    Economy changed = economy;
    if (const auto refused = apply(command, changed); !refused.empty())
        throw std::logic_error(listed(refused));
    return changed;
}

} // namespace breakeven::test
