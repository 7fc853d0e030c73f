#include "support/economy_builder.h"

#include <algorithm>
#include <stdexcept>

#include <fmt/format.h>

namespace breakeven::test {

void EconomyBuilder::add(TableId table, Cells cells) {
    const TableSpec& spec = specification(table);
    Row row(spec.columns.size());
    for (const auto& [column, text] : cells) row[spec.find(column).value()] = text;
    if (!economy[table].append(std::move(row)))
        throw std::logic_error(fmt::format("{}: key taken", spec.name));
}

std::vector<std::size_t> EconomyDraft::servicesOf(std::size_t provider) const {
    std::vector<std::size_t> found;
    for (const Pair& pair : pairs)
        if (pair.provider == provider)
            for (const std::size_t service : pair.services)
                if (std::find(found.begin(), found.end(), service) == found.end()) found.push_back(service);
    return found;
}

std::string hundredths(std::int64_t number) {
    const std::int64_t size = number < 0 ? -number : number;
    std::string text = (number < 0 ? "-" : "") + std::to_string(size / 100);
    if (size % 100 == 0) return text;
    text += fmt::format(".{:02}", size % 100);
    return text.back() == '0' ? text.substr(0, text.size() - 1) : text;
}

std::string perCent(std::int64_t number) { return hundredths(number) + "%"; }

} // namespace breakeven::test
