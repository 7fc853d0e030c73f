#include "economy/reading/horizon.h"
#include "economy/scenario/scenario.h"
#include "money/written_number.h"
#include "proposal/intake/heading_words.h"
#include "proposal/intake/intake_choice.h"
#include "proposal/intake/sign_guess.h"
#include "proposal/intake/word_match.h"

#include <algorithm>
#include <array>

namespace breakeven {

namespace {

using namespace std::string_view_literals;

constexpr int leastSuitable = 35;
constexpr std::size_t rowsSampled = 60;

bool isNumber(const Column& column) {
    return column.type == ValueType::money || column.type == ValueType::number ||
           column.type == ValueType::rate || column.type == ValueType::integer;
}

class Proposer {
public:
    Proposer(const Economy& economy, const ForeignSheet& sheet, const SheetLayout& layout, TableId table)
        : economy_(economy), sheet_(sheet), layout_(layout), spec_(specification(table)),
          words_(economy, table) {
        choice_.table = table;
        choice_.fields.resize(spec_.columns.size());
        value_ = valueColumn(spec_);
        for (std::size_t row = 0; row < sheet.rows.size() && sample_.size() < rowsSampled; ++row)
            if (layout.roles[row] == RowRole::data) sample_.push_back(row);
    }

    IntakeChoice propose() && {
        takePeriodsAcross();
        takeByHeading();
        takeHeadingsAcross();
        shareWords();
        fixWhatTitlesSay();
        for (std::size_t field = 0; field < choice_.fields.size(); ++field) giveUnit(field);
        giveSigns(economy_, sheet_, layout_, choice_);
        return std::move(choice_);
    }

private:
    bool has(std::string_view column) const { return spec_.find(column).has_value(); }
    FieldSource& field(std::string_view column) { return choice_.fields[*spec_.find(column)]; }
    bool isOpen(std::string_view column) { return has(column) && field(column).from == FieldFrom::nowhere; }
    bool isTaken(std::size_t column) const {
        return std::find(taken_.begin(), taken_.end(), column) != taken_.end();
    }
    void take(std::size_t field, std::size_t column) {
        choice_.fields[field] = {FieldFrom::column, column, {}, IntakeUnit::asWritten, IntakeSign::asWritten};
        taken_.push_back(column);
    }
    void takeAcross(std::vector<std::size_t> columns) {
        for (const std::size_t column : columns) taken_.push_back(column);
        choice_.across = std::move(columns);
        choice_.fields[*value_].from = FieldFrom::across;
    }

    // Years or months over the figures: each a row where the table has them, the base year's where it has
    // not.
    void takePeriodsAcross() {
        if (!value_) return;
        std::vector<std::size_t> years, months;
        bool differ = false;
        for (std::size_t c = 0; c < layout_.columns.size(); ++c) {
            const LaidColumn& column = layout_.columns[c];
            if (!column.isNumeric || !column.period) continue;
            if (column.period->year) years.push_back(c);
            if (column.period->monthOfYear) months.push_back(c);
            differ = differ || (column.period->monthOfYear && *column.period->monthOfYear != 12);
        }
        const auto month = spec_.find("month");
        if (month && differ && months.size() >= 2) {
            field("month").from = FieldFrom::headings;
            if (has("year") && !years.empty()) field("year").from = FieldFrom::headings;
            return takeAcross(std::move(months));
        }
        if (years.empty()) return;
        const auto year = spec_.find("year");
        if (year && spec_.columns[*year].type == ValueType::year) {
            if (years.size() < 2 && sampleHasYears()) return;
            field("year").from = FieldFrom::headings;
            return takeAcross(std::move(years));
        }
        const auto base = baseYear(economy_);
        const auto ofBase = std::find_if(years.begin(), years.end(), [&](std::size_t c) {
            return base && layout_.columns[c].period->year == base;
        });
        if (ofBase != years.end()) take(*value_, *ofBase);
        for (const std::size_t c : years)
            if (!isTaken(c)) taken_.push_back(c);
    }

    bool sampleHasYears() const {
        for (std::size_t c = 0; c < layout_.columns.size(); ++c)
            if (periodShare(c) > 0.5) return true;
        return false;
    }

    double periodShare(std::size_t column) const {
        return share(column, [](const ForeignCell& cell) {
            const auto period = writtenPeriod(cell.text);
            return period && period->year;
        });
    }

    template<class Is>
    double share(std::size_t column, Is is) const {
        std::size_t filled = 0, right = 0;
        for (const std::size_t row : sample_) {
            const ForeignCell& cell = sheet_.rows[row].at(column);
            filled += !cell.isBlank();
            right += !cell.isBlank() && is(cell);
        }
        return filled == 0 ? 0 : static_cast<double>(right) / static_cast<double>(filled);
    }

    // By the heading, and by what stands below it.
    int suits(std::size_t fieldNumber, std::size_t column) const {
        const Column& of = spec_.columns[fieldNumber];
        const LaidColumn& laid = layout_.columns[column];
        if (laid.isBlank || (isNumber(of) && !laid.isNumeric)) return 0;
        int score = suitability(spec_, of, laid.heading);
        constexpr int bonus = 30;
        if (of.reference || of.type == ValueType::choice) {
            const double known = share(column, [&](const ForeignCell& cell) {
                const auto match = words_.of(fieldNumber, cell.text);
                return match.has_value();
            });
            if (score > 0 || known > 0.5) score += static_cast<int>(known * bonus * (score > 0 ? 1 : 1.2));
        }
        if (of.type == ValueType::year) {
            const double years = periodShare(column);
            if (years < 0.3) return 0;
            score += static_cast<int>(years * bonus);
        }
        if (of.type == ValueType::text && laid.isNumeric) score -= bonus;
        return score;
    }

    void takeByHeading() {
        struct Pair {
            int score;
            std::size_t field, column;
        };
        std::vector<Pair> pairs;
        for (std::size_t f = 0; f < spec_.columns.size(); ++f)
            for (std::size_t c = 0; c < layout_.columns.size(); ++c)
                if (const int score = suits(f, c); score >= leastSuitable) pairs.push_back({score, f, c});
        std::stable_sort(pairs.begin(), pairs.end(),
                         [](const Pair& a, const Pair& b) { return a.score > b.score; });
        for (const Pair& pair : pairs)
            if (choice_.fields[pair.field].from == FieldFrom::nowhere &&
                (!isTaken(pair.column) || mayShare(pair.field, pair.column)))
                take(pair.field, pair.column);
    }

    // The description of an account is its name and tells its category.
    bool mayShare(std::size_t fieldNumber, std::size_t column) const {
        const auto name = spec_.find("name"), category = spec_.find("category");
        if (!name || !category || (fieldNumber != *name && fieldNumber != *category)) return false;
        const FieldSource& other = choice_.fields[fieldNumber == *name ? *category : *name];
        return other.from == FieldFrom::column && other.column == column;
    }

    // Services or lines over the figures, as in returns of activity: each column a row.
    void takeHeadingsAcross() {
        if (!value_ || !choice_.across.empty()) return;
        for (const char* name : {"service", "line", "kind", "measure"}) {
            if (!isOpen(name) || !spec_.columns[*spec_.find(name)].key) continue;
            const std::size_t at = *spec_.find(name);
            std::vector<std::size_t> known, all;
            for (std::size_t c = 0; c < layout_.columns.size(); ++c) {
                const bool ofValue =
                    choice_.fields[*value_].from == FieldFrom::column && choice_.fields[*value_].column == c;
                if (!layout_.columns[c].isNumeric || layout_.columns[c].isBlank || (isTaken(c) && !ofValue))
                    continue;
                all.push_back(c);
                if (words_.of(at, layout_.columns[c].heading)) known.push_back(c);
            }
            const bool mayBeMade = spec_.columns[at].reference == TableId::services;
            std::vector<std::size_t>& columns = known.empty() && mayBeMade ? all : known;
            if (columns.size() < 2 && known.empty()) continue;
            choice_.fields[at].from = FieldFrom::headings;
            return takeAcross(std::move(columns));
        }
    }

    // One column may say several things: the description of an account is its name and tells its category.
    void shareWords() {
        if (has("line") && !spec_.columns[*spec_.find("line")].reference) {
            if (isOpen("name") && field("line").from == FieldFrom::column) field("name") = field("line");
            if (isOpen("line") && has("name") && field("name").from == FieldFrom::column)
                field("line") = field("name");
        }
        if (isOpen("line")) takeLabels("line");
        if (isOpen("name")) {
            if (has("line"))
                field("name") = field("line");
            else
                takeLabels("name");
        }
        if (isOpen("category") && has("name") && field("name").from == FieldFrom::column)
            field("category") = field("name");
    }

    // The first column of words.
    void takeLabels(std::string_view name) {
        for (std::size_t c = 0; c < layout_.columns.size(); ++c)
            if (!layout_.columns[c].isNumeric && !layout_.columns[c].isBlank && !isTaken(c))
                return take(*spec_.find(name), c);
    }

    // Whom a sheet is of often stands over it, or in its name.
    void fixWhatTitlesSay() {
        const auto said = [&](std::size_t field) -> std::string {
            if (const auto match = words_.of(field, sheet_.name)) return match->meaning;
            for (std::size_t row = 0; row < layout_.headings.first; ++row)
                for (const ForeignCell& cell : sheet_.rows[row].cells)
                    if (const auto match = cell.isBlank() ? std::nullopt : words_.of(field, cell.text))
                        return match->meaning;
            return {};
        };
        for (std::size_t f = 0; f < spec_.columns.size(); ++f) {
            if (choice_.fields[f].from != FieldFrom::nowhere || !spec_.columns[f].key) continue;
            std::string text;
            if (spec_.columns[f].reference == TableId::organisations) text = said(f);
            if (text.empty() && spec_.columns[f].reference == TableId::organisations)
                text = organisationOfTitles();
            const Table& organisations = economy_[TableId::organisations];
            if (text.empty() && spec_.columns[f].reference == TableId::organisations &&
                organisations.size() == 1)
                text = organisations[0].front();
            if (*spec_.columns[f].defaultText) text = spec_.columns[f].defaultText;
            if (spec_.columns[f].type == ValueType::year) text = yearOfTitles();
            if (!text.empty())
                choice_.fields[f] = {FieldFrom::fixed, 0, std::move(text), IntakeUnit::asWritten,
                                     IntakeSign::asWritten};
        }
    }

    // The name of an organisation that the document does not have: it is to be made.
    std::string organisationOfTitles() const {
        constexpr std::array endings{" trust"sv,
                                     " ccg"sv,
                                     " icb"sv,
                                     " clinical commissioning group"sv,
                                     " integrated care board"sv,
                                     " health board"sv,
                                     " council"sv};
        for (std::size_t row = 0; row < layout_.headings.first; ++row)
            for (const ForeignCell& cell : sheet_.rows[row].cells) {
                const std::string name = folded(cell.text);
                if (std::any_of(endings.begin(), endings.end(),
                                [&](std::string_view ending) { return name.ends_with(ending); }))
                    return std::string(trimmed(cell.text));
            }
        return {};
    }

    std::string yearOfTitles() const {
        for (std::size_t row = 0; row < layout_.headings.first; ++row)
            for (const ForeignCell& cell : sheet_.rows[row].cells)
                if (const auto period = writtenPeriod(cell.text); period && period->year)
                    return toText(*period->year);
        return {};
    }

    void giveUnit(std::size_t fieldNumber) {
        FieldSource& source = choice_.fields[fieldNumber];
        const Column& of = spec_.columns[fieldNumber];
        if (!isNumber(of)) return;
        std::optional<std::size_t> column;
        if (source.from == FieldFrom::column) column = source.column;
        if (source.from == FieldFrom::across && !choice_.across.empty()) column = choice_.across.front();
        if (!column) return;
        const IntakeUnit unit = layout_.columns[*column].unit.value_or(IntakeUnit::asWritten);
        const bool isRate = of.type == ValueType::rate;
        if (isRate == (unit == IntakeUnit::perCent)) source.unit = unit;
    }

    const Economy& economy_;
    const ForeignSheet& sheet_;
    const SheetLayout& layout_;
    const TableSpec& spec_;
    WordMatch words_;
    IntakeChoice choice_;
    std::optional<std::size_t> value_;
    std::vector<std::size_t> sample_, taken_;
};

} // namespace

std::vector<TableId> intakeTables(bool inBase) {
    constexpr std::array elsewhere{TableId::economy, TableId::overrides, TableId::formulas, TableId::locks,
                                   TableId::versions};
    std::vector<TableId> tables;
    for (const TableSpec& spec : allTables()) {
        if (std::find(elsewhere.begin(), elsewhere.end(), spec.id) != elsewhere.end()) continue;
        bool may = inBase;
        for (std::size_t column = 0; column < spec.columns.size(); ++column)
            may = may || (!spec.columns[column].key && mayOverride(spec.id, column));
        if (may) tables.push_back(spec.id);
    }
    return tables;
}

std::optional<std::size_t> valueColumn(const TableSpec& table) {
    for (const bool required : {true, false})
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            if (!table.columns[column].key && table.columns[column].required == required &&
                isNumber(table.columns[column]) &&
                (required || table.columns[column].type == ValueType::money))
                return column;
    return std::nullopt;
}

IntakeChoice proposeIntake(const Economy& economy, const ForeignSheet& sheet, const SheetLayout& layout,
                           TableId table) {
    return Proposer(economy, sheet, layout, table).propose();
}

TableId proposeTable(const Economy& economy, const ForeignSheet& sheet, const SheetLayout& layout) {
    TableId best = TableId::budgets;
    double most = 0;
    for (const TableId table : intakeTables(true)) {
        const TableSpec& spec = specification(table);
        const IntakeChoice choice = proposeIntake(economy, sheet, layout, table);
        double score = 0, needed = 0;
        for (std::size_t f = 0; f < spec.columns.size(); ++f) {
            const Column& column = spec.columns[f];
            if (!column.required && !(column.key && !*column.defaultText)) continue;
            const FieldSource& source = choice.fields[f];
            const double known =
                source.from == FieldFrom::column
                    ? std::max(20, suitability(spec, column, layout.columns[source.column].heading))
                : source.from == FieldFrom::fixed   ? 40
                : source.from == FieldFrom::nowhere ? -40
                                                    : 85;
            score += known;
            ++needed;
        }
        if (needed > 1 && score / needed > most) {
            most = score / needed;
            best = table;
        }
    }
    return best;
}

} // namespace breakeven
