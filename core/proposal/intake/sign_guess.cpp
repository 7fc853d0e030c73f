#include "proposal/intake/sign_guess.h"

#include "money/written_number.h"
#include "proposal/intake/word_match.h"

namespace breakeven {

namespace {

struct Signs {
    std::size_t negative = 0, all = 0;

    bool areNegative() const { return all > 0 && 2 * negative > all; }
};

} // namespace

void giveSigns(const Economy& economy, const ForeignSheet& sheet, const SheetLayout& layout,
               IntakeChoice& choice) {
    constexpr std::size_t rowsLooked = 300;
    const TableSpec& spec = specification(choice.table);
    const auto value = valueColumn(spec);
    const auto says = spec.find(choice.table == TableId::budgets ? "category" : "line");
    if (!value || !says || spec.columns[*value].type != ValueType::money) return;
    FieldSource& figures = choice.fields[*value];
    const FieldSource& words = choice.fields[*says];
    if (words.from != FieldFrom::column) return;
    std::size_t column = figures.column;
    if (figures.from == FieldFrom::across && !choice.across.empty()) column = choice.across.front();
    if (figures.from != FieldFrom::column && figures.from != FieldFrom::across) return;
    const WordMatch match(economy, choice.table);
    Signs income, costs;
    std::size_t looked = 0;
    for (std::size_t row = 0; row < sheet.rows.size() && looked < rowsLooked; ++row) {
        if (layout.roles[row] != RowRole::data) continue;
        ++looked;
        const auto number = readNumber(sheet.rows[row].at(column).text);
        const std::size_t section = layout.sections[row];
        const auto meaning =
            match.of(*says, sheet.rows[row].at(words.column).text,
                     section == SheetLayout::npos ? std::string() : labelOf(sheet.rows[section]));
        if (!number || number->value == 0 || !meaning || meaning->meaning == "surplus") continue;
        Signs& signs = isIncomeWord(meaning->meaning) ? income : costs;
        ++signs.all;
        signs.negative += number->value < 0;
    }
    if (income.areNegative() && costs.areNegative())
        figures.sign = IntakeSign::reversed;
    else if (income.areNegative())
        figures.sign = IntakeSign::incomeNegative;
    else if (costs.areNegative())
        figures.sign = IntakeSign::costsNegative;
}

} // namespace breakeven
