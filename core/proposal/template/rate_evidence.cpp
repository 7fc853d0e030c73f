#include "proposal/template/rate_evidence.h"

#include "economy/table/value.h"

namespace breakeven {

namespace {

const std::string* cellOf(const RowPattern& row, const char* column) {
    for (const CellPattern& cell : row.cells)
        if (cell.column == column) return &cell.text;
    return nullptr;
}

// Whether a code may be made of a pattern: what a name in braces stands for is any text.
bool madeOf(const std::string& pattern, const std::string& code) {
    const auto open = pattern.find('{'), close = pattern.rfind('}');
    if (open == std::string::npos || close == std::string::npos) return pattern == code;
    const std::string before = pattern.substr(0, open), after = pattern.substr(close + 1);
    return code.size() >= before.size() + after.size() && code.starts_with(before) && code.ends_with(after);
}

const RowPattern* makerOf(const std::vector<RowPattern>& rows, const std::string& effect) {
    for (const RowPattern& row : rows) {
        const std::string* code = row.table == "effects" ? cellOf(row, "effect") : nullptr;
        if (code && madeOf(*code, effect)) return &row;
        if (const RowPattern* found = makerOf(row.rows, effect)) return found;
    }
    return nullptr;
}

// The fraction of a level that is a number by itself.
std::optional<Decimal> fractionOf(const std::string& level) {
    if (level.empty() || level.starts_with('=')) return std::nullopt;
    return numberIn(level);
}

std::string withoutBlanks(const std::string& text) {
    std::string all;
    for (const char c : text)
        if (c != ' ') all += c;
    return all;
}

} // namespace

std::optional<RateLevels> rateEvidence(const ArrangementTemplate& arrangement, const std::string& effect,
                                       const Decimal& rate) {
    const RowPattern* row = makerOf(arrangement.rows, effect);
    const std::string* cell = row ? cellOf(*row, "rate") : nullptr;
    if (!cell) return std::nullopt;
    for (const NotePattern& note : row->notes) {
        const Question* question = note.column == "rate" ? arrangement.question(note.question) : nullptr;
        if (!question || question->type != AnswerType::rate) continue;
        const auto low = fractionOf(question->low), central = fractionOf(question->central),
                   high = fractionOf(question->high);
        if (!low || !central || !high) continue;
        if (withoutBlanks(*cell) == "=" + question->id) return RateLevels{*low, *central, *high};
        if (*central == 0) continue;
        return RateLevels{rate * *low / *central, rate, rate * *high / *central};
    }
    return std::nullopt;
}

} // namespace breakeven
