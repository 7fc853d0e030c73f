#include "document/read_source.h"

#include "economy/check/validation.h"
#include "exchange/package.h"
#include "store/document.h"

namespace breakeven::ui {

Result<Economy> readSource(const std::filesystem::path& source, bool validated) {
    std::error_code ignored;
    if (std::filesystem::is_directory(source, ignored)) return readPackage(source);
    auto document = openDocument(source);
    Result<Economy> result;
    result.problems = std::move(document.problems);
    if (!document) return result;
    if (validated)
        for (Problem& problem : validate(document->economy)) result.problems.push_back(std::move(problem));
    if (!hasErrors(result.problems)) result.value = std::move(document->economy);
    return result;
}

} // namespace breakeven::ui
