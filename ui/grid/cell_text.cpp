#include "grid/cell_text.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "document/written_time.h"
#include "economy/edit/arithmetic_entry.h"
#include "economy/edit/entry_in_unit.h"
#include "economy/table/value.h"
#include "exchange/cell_text.h"
#include "grid/coded_key.h"
#include "money/amount_in_unit.h"
#include "money/financial_year.h"
#include "money/format.h"

#include <QCoreApplication>

#include <set>

namespace breakeven::ui {

namespace {

bool isWord(const Column& column, std::string_view text) {
    return std::any_of(column.words.begin(), column.words.end(),
                       [&](const char* word) { return text == word; });
}

QString referenceShown(const Column& column, const std::string& code, const Economy& economy) {
    const Table& table = economy[*column.reference];
    const bool there = table.spec().keyCount > 1 || table.find({code});
    if (there) return codedNameOf(economy, *column.reference, code);
    return isWord(column, code) ? wordTitle(code) : toQt(code);
}

bool isCode(const Column& column, const std::string& text, const Economy& economy) {
    if (text.empty() || isWord(column, text)) return true;
    return column.reference && specification(*column.reference).keyCount == 1 &&
           economy[*column.reference].find({text});
}

bool same(const QString& a, const QString& b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

std::string numberShown(const Column& column, const std::string& text, MoneyUnit unit) {
    if (column.type == ValueType::rate) return formatRate(numberIn(text));
    if (column.type == ValueType::money)
        return formatInUnit(numberIn(text), followsUnit(column) ? unit : MoneyUnit::pounds);
    return formatNumber(numberIn(text), 12);
}

} // namespace

bool isCalled(const Choice& choice, const QString& typed) {
    return same(choice.shown, typed) || same(toQt(choice.text), typed) ||
           same(choice.shown, QStringLiteral("%1 (%2)").arg(typed, toQt(choice.text)));
}

bool isNumeric(const Column& column) {
    using enum ValueType;
    return column.type == money || column.type == rate || column.type == number || column.type == integer;
}

bool isChosen(const Column& column) {
    return column.reference || column.type == ValueType::choice || column.type == ValueType::flag;
}

bool isNegative(const Column& column, const std::string& text) {
    return isNumeric(column) && text.starts_with('-');
}

// Days and moments are texts of the tables.
bool isTime(const Column& column) {
    const std::string_view name = column.name;
    return column.type == ValueType::text && (name == "date" || name == "made");
}

QString shownText(const Column& column, const std::string& text, const Economy& economy, MoneyUnit unit) {
    if (text.empty()) return {};
    if (column.reference) return referenceShown(column, text, economy);
    if (column.type == ValueType::choice || column.type == ValueType::flag) return wordTitle(text);
    if (column.type == ValueType::integer) return toQt(text);
    if (column.type == ValueType::address) {
        const auto address = parseAddress(text);
        return address ? labelOf(economy, *address) : toQt(text);
    }
    if (column.type == ValueType::month) return writtenMonth(text);
    if (isTime(column)) return writtenTime(text);
    return toQt(isNumeric(column) ? numberShown(column, text, unit) : text);
}

QString shownText(const HeldCell& cell, const Economy& economy, MoneyUnit unit) {
    const auto& [column, text, amongOthers] = cell;
    if (!amongOthers || column.type != ValueType::money || text.empty())
        return shownText(column, text, economy, unit);
    return toQt(formatWithUnit(numberIn(text), followsUnit(column) ? unit : MoneyUnit::pounds));
}

QString editedText(const HeldCell& cell, MoneyUnit unit) {
    return toQt(breakeven::editedText(cell.column, cell.text, unit));
}

QString exactText(const HeldCell& cell) { return toQt(exactEntry(cell.column, cell.text)); }

std::variant<std::string, Message> typedText(const Column& column, const QString& typed,
                                             const Economy& economy, MoneyUnit unit) {
    if (isNumeric(column) || column.type == ValueType::value) return typedInUnit(column, toCore(typed), unit);
    if (isChosen(column)) {
        const QString wanted = typed.trimmed();
        if (isCode(column, toCore(wanted), economy)) return toCore(wanted);
        for (const Choice& choice : choicesOf(column, economy))
            if (isCalled(choice, wanted)) return choice.text;
        return toCore(wanted);
    }
    if (column.type == ValueType::code && column.key) return codeMeant(column, toCore(typed), economy);
    if (column.type == ValueType::month) return toCore(heldMonth(typed));
    return toCore(isTime(column) ? heldDay(typed) : typed);
}

std::variant<std::string, Message> typedEntry(const Column& column, const QString& typed,
                                              const Economy& economy, MoneyUnit unit) {
    auto text = typedText(column, typed, economy, unit);
    if (std::holds_alternative<std::string>(text) && isArithmetic(column, toCore(typed)))
        return "=" + keptSum(toCore(typed), followsUnit(column) ? unit : MoneyUnit::pounds);
    return text;
}

QString copiedText(const HeldCell& cell, MoneyUnit unit) {
    const auto& [column, text, amongOthers] = cell;
    if (!column.reference && isChosen(column) && !text.empty()) return wordTitle(text);
    return toQt(cellToFile(column, plainInUnit(column, text, unit)));
}

QVariant sortValue(const Column& column, const std::string& text, const Economy& economy) {
    if (isNumeric(column)) return text.empty() ? QVariant() : QVariant(toDouble(numberIn(text)));
    if (column.type == ValueType::rates && !text.empty()) return toDouble(ratesIn(text).front());
    if (column.type == ValueType::year) {
        const auto year = parseYear(text);
        return year ? QVariant(year->start) : QVariant();
    }
    const bool sortsAsHeld = isTime(column) || column.type == ValueType::month;
    return sortsAsHeld ? toQt(text) : shownText(column, text, economy, MoneyUnit::pounds).toLower();
}

std::vector<Choice> choicesOf(const Column& column, const Economy& economy) {
    std::vector<Choice> choices;
    if (!isChosen(column)) return choices;
    if (!column.required) choices.push_back({});
    if (column.type == ValueType::flag)
        for (const char* word : {"yes", "no"}) choices.push_back({word, wordTitle(word)});
    for (const char* word : column.words) choices.push_back({word, wordTitle(word)});
    if (!column.reference) return choices;
    std::set<std::string> seen;
    for (const Row& row : economy[*column.reference].rows())
        if (seen.insert(row.front()).second)
            choices.push_back({row.front(), referenceShown(column, row.front(), economy)});
    return choices;
}

} // namespace breakeven::ui
