#include "economy/edit/fill_series.h"

#include "economy/edit/arithmetic_entry.h"
#include "economy/edit/entry_in_unit.h"
#include "economy/table/value.h"
#include "money/financial_year.h"
#include "money/month.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <optional>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

using Texts = std::vector<std::string>;

constexpr std::size_t longestNumber = 9; // digits at the end of a text

bool isNumber(const Column& column) {
    using enum ValueType;
    return column.type == money || column.type == rate || column.type == number || column.type == integer;
}

// "Ward 09" is the stem "Ward " and the number 9 in two digits.
struct Numbered {
    std::string stem;
    int number = 0;
    std::size_t digits = 0;
};

std::optional<Numbered> numbered(const Column& column, const std::string& text) {
    const bool isName = column.type == ValueType::text || column.type == ValueType::code;
    if (!isName || column.reference) return std::nullopt;
    const auto last = text.find_last_not_of("0123456789");
    const std::size_t start = last == std::string::npos ? 0 : last + 1;
    const std::size_t digits = text.size() - start;
    if (digits == 0 || digits > longestNumber) return std::nullopt;
    return Numbered{text.substr(0, start), std::stoi(text.substr(start)), digits};
}

std::string withNumber(const Numbered& of, int number) {
    std::string digits = std::to_string(number);
    if (digits.size() < of.digits) digits.insert(0, of.digits - digits.size(), '0');
    return of.stem + digits;
}

// A cell as a point of a line of whole steps: years, months, numbers at the end of a text.
std::optional<int> placeOf(const Column& column, const std::string& text, const std::string& first) {
    if (column.type == ValueType::year) {
        const auto year = parseYear(text);
        return year ? std::optional(year->start) : std::nullopt;
    }
    if (column.type == ValueType::month) {
        const auto month = parseMonth(text);
        return month ? std::optional(month->count) : std::nullopt;
    }
    const auto here = numbered(column, text), there = numbered(column, first);
    return here && there && here->stem == there->stem ? std::optional(here->number) : std::nullopt;
}

std::optional<std::string> textAt(const Column& column, std::int64_t far, const std::string& first) {
    constexpr std::int64_t last = 999'999'999; // longestNumber of nines
    if (far < 0 || far > last) return std::nullopt;
    const int place = static_cast<int>(far);
    if (column.type == ValueType::year) {
        std::string text = toText(FinancialYear{place});
        return parseYear(text) ? std::optional(std::move(text)) : std::nullopt;
    }
    if (column.type == ValueType::month) {
        std::string text = toText(Month{place});
        return parseMonth(text) ? std::optional(std::move(text)) : std::nullopt;
    }
    return withNumber(*numbered(column, first), place);
}

// The places of the cells if they stand evenly.
std::optional<std::vector<int>> evenPlaces(const Column& column, const Texts& from) {
    std::vector<int> places;
    for (const std::string& text : from) {
        const auto place = placeOf(column, text, from.front());
        if (!place) return std::nullopt;
        places.push_back(*place);
    }
    for (std::size_t i = 2; i < places.size(); ++i)
        if (places[i] - places[i - 1] != places[1] - places[0]) return std::nullopt;
    return places;
}

// How a series goes on: one cell by `single`, several as they stand, or all by what was typed.
struct Pace {
    int single = 1;
    std::optional<Decimal> typed = {};
};

std::optional<Texts> wholeSteps(const Column& column, const Texts& from, std::size_t count,
                                const Pace& pace) {
    const auto places = evenPlaces(column, from);
    if (!places) return std::nullopt;
    const int step = pace.typed           ? static_cast<int>(*pace.typed)
                     : places->size() > 1 ? (*places)[1] - (*places)[0]
                                          : pace.single;
    Texts texts;
    for (std::int64_t place = places->back(); texts.size() < count;) {
        place += step;
        auto text = textAt(column, place, from.front());
        if (!text) break;
        texts.push_back(std::move(*text));
    }
    return texts;
}

bool areEven(const std::vector<Decimal>& numbers) {
    for (std::size_t i = 2; i < numbers.size(); ++i)
        if (numbers[i] - numbers[i - 1] != numbers[1] - numbers[0]) return false;
    return true;
}

// The line through points at 0, 1, 2 …: its value at `at`, by least squares.
std::function<Decimal(std::size_t)> lineThrough(const std::vector<Decimal>& numbers) {
    const Decimal count = numbers.size();
    Decimal sum = 0, weighted = 0;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        sum += numbers[i];
        weighted += numbers[i] * Decimal(i);
    }
    const Decimal places = count * (count - 1) / 2;
    const Decimal squares = (count - 1) * count * (2 * count - 1) / 6;
    const Decimal slope = (count * weighted - places * sum) / (count * squares - places * places);
    const Decimal start = (sum - slope * places) / count;
    return [=](std::size_t at) { return start + slope * Decimal(at); };
}

Decimal roundedFor(const Column& column, const Decimal& value) {
    const int places = column.type == ValueType::integer ? 0
                       : column.type == ValueType::money ? 2
                       : column.type == ValueType::rate  ? 8
                                                         : 6;
    return *parseDecimal(toText(value, places));
}

std::optional<Texts> linear(const Column& column, const Texts& from, std::size_t count, const Pace& pace) {
    if (!isNumber(column)) return std::nullopt;
    std::vector<Decimal> numbers;
    for (const std::string& text : from) {
        if (text.empty()) return std::nullopt;
        numbers.push_back(numberIn(text));
    }
    Texts texts;
    const Decimal one = column.type == ValueType::rate ? Decimal(pace.single) / 100 : Decimal(pace.single);
    const Decimal step = pace.typed ? *pace.typed : numbers.size() > 1 ? numbers[1] - numbers[0] : one;
    if (pace.typed || areEven(numbers)) {
        for (std::size_t i = 1; i <= count; ++i)
            texts.push_back(keptText(column, {numbers.back() + step * Decimal(i)}));
        return texts;
    }
    const auto line = lineThrough(numbers);
    for (std::size_t i = 0; i < count; ++i)
        texts.push_back(keptText(column, {roundedFor(column, line(numbers.size() + i))}));
    return texts;
}

std::optional<Texts> seriesFrom(const Column& column, const Texts& from, std::size_t count,
                                const Pace& pace) {
    if (std::any_of(from.begin(), from.end(), [](const std::string& text) { return text.empty(); }))
        return std::nullopt;
    return isNumber(column) ? linear(column, from, count, pace) : wholeSteps(column, from, count, pace);
}

bool isWhole(const Decimal& number) { return number == floor(number); }

} // namespace

bool mayBeSeries(const Column& column, std::span<const std::string> from) {
    return seriesFrom(column, Texts(from.begin(), from.end()), 0, {}).has_value();
}

FillWay usualWay(const Column& column, std::span<const std::string> from) {
    if (!mayBeSeries(column, from)) return FillWay::copy;
    return isNumber(column) && from.size() < 2 ? FillWay::copy : FillWay::series;
}

std::variant<Decimal, Message> stepTyped(const Column& column, std::string_view typed, MoneyUnit unit) {
    Column step{};
    step.name = column.name;
    step.title = column.title;
    step.unit = column.unit;
    step.type = isNumber(column) ? column.type : ValueType::number;
    if (step.type == ValueType::integer) step.type = ValueType::number;
    auto text = typedInUnit(step, typed, unit);
    if (std::holds_alternative<std::string>(text)) text = canonical(step, std::get<std::string>(text));
    if (auto* why = std::get_if<Message>(&text)) return std::move(*why);
    const std::string& known = std::get<std::string>(text);
    if (known.empty()) return message(MESSAGE("type by how much each cell goes on from the one before"));
    constexpr int longest = 1000; // years, or numbers of names
    const Decimal value = numberIn(known);
    const bool whole = !isNumber(column) || column.type == ValueType::integer;
    if (whole && (!isWhole(value) || abs(value) > longest))
        return message(MESSAGE("%1 is not a whole number of steps between -1,000 and 1,000"),
                       std::string(typed));
    return value;
}

std::vector<std::string> filledOn(const Column& column, std::span<const std::string> from, std::size_t count,
                                  FillWay way, bool backwards, std::string_view step, MoneyUnit unit) {
    Texts start(from.begin(), from.end());
    if (backwards) std::reverse(start.begin(), start.end());
    if (way == FillWay::series) {
        const auto typed = stepTyped(column, step, unit);
        const Decimal* known = std::get_if<Decimal>(&typed);
        if (auto texts = seriesFrom(column, start, count,
                                    {backwards ? -1 : 1, known ? std::optional(*known) : std::nullopt}))
            return std::move(*texts);
    }
    Texts texts;
    for (std::size_t i = 0; i < count; ++i) texts.push_back(start[i % start.size()]);
    return texts;
}

} // namespace breakeven
