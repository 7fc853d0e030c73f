#include "proposal/intake/intake_rows.h"

#include "economy/edit/new_code.h"
#include "economy/table/value.h"
#include "economy/table/words.h"
#include "money/written_number.h"
#include "proposal/intake/figure_text.h"
#include "proposal/intake/missing_things.h"
#include "proposal/intake/word_match.h"

#include <algorithm>
#include <unordered_map>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

bool has(const Column& column, std::string_view word) { return words::has(column.words, word); }

bool isNumber(const Column& column) {
    return column.type == ValueType::money || column.type == ValueType::number ||
           column.type == ValueType::rate || column.type == ValueType::integer;
}

// Where a cell of a draft was read.
struct Origin {
    std::string_view text;
    std::size_t column = SheetLayout::npos; // of the sheet
};

class RowReading {
public:
    RowReading(const Economy& economy, const ForeignSheet& sheet, const SheetLayout& layout,
               const IntakeChoice& choice, IntakePlan& plan)
        : sheet_(sheet), layout_(layout), choice_(choice), plan_(plan), spec_(specification(choice.table)),
          words_(economy, choice.table), missing_(economy, layout, choice), value_(valueColumn(spec_)) {
        const auto says = spec_.find(choice.table == TableId::budgets ? "category" : "line");
        if (says && spec_.columns[*says].type == ValueType::choice) sayer_ = says;
    }

    std::vector<DraftRow> read(const GoOn& goOn) && {
        constexpr std::size_t rowsBetween = 500;
        for (const BrokenRow& broken : sheet_.broken)
            plan_.problems.push_back({broken.number, {}, {}, broken.why});
        for (std::size_t row = 0; row < sheet_.rows.size(); ++row) {
            if (row % rowsBetween == 0 && goOn && !goOn()) {
                plan_.finished = false;
                return {};
            }
            readRow(row);
        }
        missing_.tell(plan_);
        for (auto& word : readWords_)
            if (word.isGuess || word.meaning.empty()) plan_.words.push_back(std::move(word));
        return std::move(drafts_);
    }

private:
    void leaveOut(const ForeignRow& row, Message why) {
        plan_.leftOut.push_back({row.number, labelOf(row), std::move(why)});
    }

    void readRow(std::size_t place) {
        const ForeignRow& row = sheet_.rows[place];
        switch (layout_.roles[place]) {
        case RowRole::title:
        case RowRole::heading:
        case RowRole::units:
        case RowRole::section:
            return;
        case RowRole::total:
            if (choice_.withTotals || isLine(place, false)) break;
            return leaveOut(row, message(MESSAGE("a total of other rows")));
        case RowRole::sum:
            if (choice_.withTotals || isLine(place, true)) break;
            return leaveOut(row, message(MESSAGE("the sum of the rows above")));
        case RowRole::result:
            if (choice_.withTotals || isLine(place, false)) break;
            return leaveOut(row, message(MESSAGE("a result of other rows")));
        case RowRole::headingAgain:
            return leaveOut(row, message(MESSAGE("the headings repeated")));
        case RowRole::footnote:
            return leaveOut(row, message(MESSAGE("a note below the table")));
        case RowRole::hidden:
            return leaveOut(row, message(MESSAGE("hidden in the sheet")));
        case RowRole::data:
            break;
        }
        if (choice_.only && trimmed(row.at(choice_.only->column).text) != choice_.only->text) {
            return;
        }
        ++plan_.rowsRead;
        if (choice_.across.empty()) return readDraft(place, std::nullopt);
        for (const std::size_t column : choice_.across) readDraft(place, column);
    }

    // Of statements even totals are lines, where they are called as lines are; codes may be.
    bool isLine(std::size_t place, bool orUnknown) {
        constexpr std::size_t manyWords = 40;
        if (!sayer_ || spec_.columns[*sayer_].words.size() < manyWords) return false;
        const FieldSource& source = choice_.fields[*sayer_];
        if (source.from != FieldFrom::column) return false;
        const std::string text(trimmed(sheet_.rows[place].at(source.column).text));
        if (choice_.meanings.contains({*sayer_, text})) return true;
        const auto match = words_.of(*sayer_, text, sectionOf(place));
        return match ? !match->isGuess : orUnknown;
    }

    void readDraft(std::size_t place, std::optional<std::size_t> across) {
        const ForeignRow& row = sheet_.rows[place];
        draft_ = {row.number, labelOf(row), std::vector<std::string>(spec_.columns.size())};
        if (value_ && !mayHaveFigure(row, across)) return;
        const std::size_t before = plan_.problems.size();
        // The word says how the sign of the figure is meant, so it is read first.
        bool taken = true;
        if (sayer_) taken = readField(place, *sayer_, across);
        for (std::size_t field = 0; taken && field < spec_.columns.size(); ++field)
            if (field != sayer_) taken = readField(place, field, across);
        if (!taken || plan_.problems.size() != before) return;
        if (plan_.sample.size() < mostSampleRows) plan_.sample.push_back({draft_.row, draft_.texts});
        drafts_.push_back(std::move(draft_));
    }

    // A row without a figure where one belongs says nothing.
    bool mayHaveFigure(const ForeignRow& row, std::optional<std::size_t> across) {
        const FieldSource& source = choice_.fields[*value_];
        if (!spec_.columns[*value_].required) return true;
        if (source.from != FieldFrom::column && source.from != FieldFrom::across) return true;
        const std::size_t column = across && source.from == FieldFrom::across ? *across : source.column;
        const ForeignCell& cell = row.at(column);
        if (cell.kind == ForeignKind::failed) return true; // told as a problem
        switch (figureSort(cell.text)) {
        case FigureSort::figure:
            return true;
        case FigureSort::blank:
            if (!across) leaveOut(row, message(MESSAGE("there is no figure in “%1”"), headingOf(column)));
            return false;
        case FigureSort::none:
            leaveOut(row, message(MESSAGE("“%1” says that there is no figure: %2"), headingOf(column),
                                  std::string(trimmed(cell.text))));
            return false;
        case FigureSort::suppressed:
            leaveOut(row, message(MESSAGE("the figure in “%1” is suppressed: %2"), headingOf(column),
                                  std::string(trimmed(cell.text))));
            return false;
        }
        return true;
    }

    std::string headingOf(std::size_t column) const {
        return column < layout_.columns.size() ? layout_.columns[column].heading : std::string();
    }

    // False where the row is to be left out, or cannot be taken.
    bool readField(std::size_t place, std::size_t field, std::optional<std::size_t> across) {
        const ForeignRow& row = sheet_.rows[place];
        const FieldSource& source = choice_.fields[field];
        switch (source.from) {
        case FieldFrom::nowhere:
            return true;
        case FieldFrom::fixed:
            return takeText(place, field, {source.fixed, SheetLayout::npos});
        case FieldFrom::section:
            return takeText(place, field, {sectionOf(place), SheetLayout::npos});
        case FieldFrom::headings:
            return !across || takeText(place, field, {layout_.columns[*across].heading, *across});
        case FieldFrom::across:
        case FieldFrom::column:
            break;
        }
        const std::size_t column =
            source.from == FieldFrom::across ? across.value_or(source.column) : source.column;
        const ForeignCell& cell = row.at(column);
        if (cell.kind == ForeignKind::failed) {
            Message why =
                cell.text.empty()
                    ? message(MESSAGE("a formula without a result; open the workbook in Excel and save it"))
                    : message(MESSAGE("the sheet shows an error here; correct it there"));
            return refuse(place, field, {cell.text, column}, std::move(why));
        }
        return takeText(place, field, {cell.text, column});
    }

    const std::string& sectionOf(std::size_t place) {
        const std::size_t section = layout_.sections[place];
        if (section == SheetLayout::npos) return nothing_;
        std::string& label = sectionLabels_[section];
        if (label.empty()) label = labelOf(sheet_.rows[section]);
        return label;
    }

    bool refuse(std::size_t place, std::size_t field, Origin origin, Message why) {
        plan_.problems.push_back({sheet_.rows[place].number,
                                  origin.column < layout_.columns.size()
                                      ? layout_.columns[origin.column].heading
                                      : std::string(spec_.columns[field].title),
                                  std::string(trimmed(origin.text)), std::move(why)});
        return false;
    }

    bool takeText(std::size_t place, std::size_t field, Origin origin) {
        const Column& column = spec_.columns[field];
        std::string text(trimmed(origin.text));
        if (text.empty()) return true;
        if (isNumber(column) && figureSort(text) != FigureSort::figure) return true; // an optional one
        if (column.type == ValueType::choice || column.reference) {
            const auto meaning = meaningOf(place, field, text);
            if (!meaning) return refuse(place, field, origin, unknown(column, text));
            if (meaning->empty()) {
                leaveOut(sheet_.rows[place], message(MESSAGE("rows of “%1” are left out, as chosen"), text));
                return false;
            }
            text = *meaning;
        } else if (column.type == ValueType::code && column.key) {
            text = missing_.ownCode(text,
                                    spec_.columns.front().reference ? draft_.texts.front() : std::string());
        } else if (column.type == ValueType::year || column.type == ValueType::month ||
                   (column.type == ValueType::integer && column.key)) {
            text = periodText(column, text);
        } else if (isNumber(column)) {
            text = figureText(column, text, choice_.fields[field].unit, isTurned(field));
        }
        std::optional<Message> rounded;
        auto canonicalText = canonical(column, text, rounded);
        if (auto* why = std::get_if<Message>(&canonicalText))
            return refuse(place, field, origin, std::move(*why));
        draft_.texts[field] = std::move(std::get<std::string>(canonicalText));
        return true;
    }

    bool isTurned(std::size_t field) const {
        const IntakeSign sign = choice_.fields[field].sign;
        if (sign == IntakeSign::asWritten || sign == IntakeSign::reversed)
            return sign == IntakeSign::reversed;
        const bool income = sayer_ && isIncomeWord(draft_.texts[*sayer_]);
        const bool surplus = sayer_ && draft_.texts[*sayer_] == "surplus";
        return !surplus && income == (sign == IntakeSign::incomeNegative);
    }

    static Message unknown(const Column& column, const std::string& text) {
        if (column.reference)
            return message(MESSAGE("“%1” is not in %2; add it there first, or say what it means"), text,
                           specification(*column.reference).title);
        if (has(column, "other_income") && !has(column, "patient_care_income") && isContractIncome(text))
            return message(MESSAGE("contracts pay for “%1”; leave its rows out, or say what it means"), text);
        return message(MESSAGE("“%1” is not a known %2 here; say what it means"), text, column.title);
    }

    // What a text means: as the person said, as the table has it, or as a thing to be made.
    std::optional<std::string> meaningOf(std::size_t place, std::size_t field, const std::string& text) {
        const std::string& section = sectionOf(place);
        const std::string key = std::to_string(field) + '\x1f' + text + '\x1f' + section;
        auto known = meanings_.find(key);
        if (known == meanings_.end()) known = meanings_.emplace(key, meaningAnew(field, text, section)).first;
        const Known& meaning = known->second;
        if (meaning.word != SheetLayout::npos) ++readWords_[meaning.word].rows;
        if (meaning.isMade) {
            missing_.count(field, *meaning.text);
            missing_.nameFrom(field, *meaning.text, sheet_.rows[place]);
        }
        return meaning.text;
    }

    struct Known {
        std::optional<std::string> text;
        std::size_t word = SheetLayout::npos;
        bool isMade = false;
    };

    Known meaningAnew(std::size_t field, const std::string& text, const std::string& section) {
        Known known;
        if (const auto said = choice_.meanings.find({field, text}); said != choice_.meanings.end()) {
            known.text = said->second;
            known.word = noteWord(field, text, said->second, true);
            return known;
        }
        if (const auto match = words_.of(field, text, section)) {
            known.text = match->meaning;
            known.word = noteWord(field, text, match->meaning, match->isGuess);
            return known;
        }
        known.text = missing_.made(field, text);
        known.isMade = known.text.has_value();
        if (!known.isMade) known.word = noteWord(field, text, {}, false);
        return known;
    }

    std::size_t noteWord(std::size_t field, const std::string& text, const std::string& meaning,
                         bool isGuess) {
        for (std::size_t word = 0; word < readWords_.size(); ++word)
            if (readWords_[word].column == field && readWords_[word].text == text) return word;
        readWords_.push_back({field, text, meaning, isGuess, 0});
        return readWords_.size() - 1;
    }

    const ForeignSheet& sheet_;
    const SheetLayout& layout_;
    const IntakeChoice& choice_;
    IntakePlan& plan_;
    const TableSpec& spec_;
    WordMatch words_;
    MissingThings missing_;
    std::optional<std::size_t> value_, sayer_;
    DraftRow draft_;
    std::vector<DraftRow> drafts_;
    std::unordered_map<std::string, Known> meanings_;
    std::vector<ReadWord> readWords_;
    std::unordered_map<std::size_t, std::string> sectionLabels_;
    std::string nothing_;
};

} // namespace

std::vector<DraftRow> readIntakeRows(const Economy& economy, const ForeignSheet& sheet,
                                     const SheetLayout& layout, const IntakeChoice& choice, IntakePlan& plan,
                                     const GoOn& goOn) {
    return RowReading(economy, sheet, layout, choice, plan).read(goOn);
}

std::string sourceOf(const SheetLayout& layout, const IntakeChoice& choice, std::size_t field) {
    const FieldSource& source = choice.fields[field];
    if (source.from == FieldFrom::column && source.column < layout.columns.size())
        return layout.columns[source.column].heading;
    return specification(choice.table).columns[field].title;
}

} // namespace breakeven
