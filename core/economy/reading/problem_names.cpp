#include "economy/reading/problem_names.h"

#include "economy/reading/cell_title.h"
#include "economy/reading/document_names.h"

namespace breakeven {

namespace {

bool isName(const Column& column) {
    return column.reference || column.type == ValueType::choice ||
           (column.key && column.type == ValueType::code);
}

// What a text of the row, or the name of one of its columns, stands for.
std::optional<std::string> namedInRow(const Economy& economy, const Address& address, const std::string& text,
                                      const Wording& wording) {
    const TableSpec& spec = specification(address.table);
    const auto place = economy[address.table].find(address.keys);
    std::size_t key = 0;
    for (std::size_t c = 0; c < spec.columns.size(); ++c) {
        const Column& column = spec.columns[c];
        const std::size_t at = column.key ? key++ : 0;
        const bool stands = place ? economy[address.table][*place][c] == text
                                  : column.key && at < address.keys.size() && address.keys[at] == text;
        if (stands && isName(column)) return nameOfKey(economy, column, text, wording);
    }
    if (const auto column = spec.find(text)) return wording.translated("Column", spec.columns[*column].title);
    return std::nullopt;
}

} // namespace

Message inNames(const Problem& problem, const Economy& economy, const Wording& wording) {
    Message said = problem.message;
    const auto address = parseAddress(problem.address);
    for (std::string& text : said.arguments) {
        if (text.empty()) continue;
        if (const auto cell = parseAddress(text)) {
            text = cellTitle(economy, *cell, wording);
        } else if (address) {
            if (auto name = namedInRow(economy, *address, text, wording)) text = std::move(*name);
        }
    }
    return said;
}

} // namespace breakeven
