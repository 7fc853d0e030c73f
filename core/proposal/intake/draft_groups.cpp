#include "proposal/intake/draft_groups.h"

#include "economy/edit/months_to_date.h"
#include "economy/table/row_keys.h"
#include "economy/table/value.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <unordered_map>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

std::string joined(const std::vector<std::string>& keys) {
    std::string text;
    for (const std::string& key : keys) text += key + '\x1f';
    return text;
}

class Groups {
public:
    Groups(const SheetLayout& layout, const IntakeChoice& choice, IntakePlan& plan)
        : layout_(layout), choice_(choice), plan_(plan), spec_(specification(choice.table)) {}

    void add(DraftRow draft) {
        std::vector<std::string> row = draft.texts;
        spec_.completeKeys(row);
        const auto [place, isFirst] = byKeys_.emplace(joined(keysOf(spec_.id, row)), drafts_.size());
        if (isFirst)
            drafts_.push_back(std::move(draft));
        else
            addTo(drafts_[place->second], draft);
    }

    std::vector<DraftRow> finish() && { return std::move(drafts_); }

private:
    static bool isSum(const Column& column) {
        return !column.key && (column.type == ValueType::money || column.type == ValueType::number);
    }

    void addTo(DraftRow& first, const DraftRow& more) {
        if (first.texts == more.texts && !hasSums()) return; // the same said twice
        if (choice_.sameKeys == SameKeys::refused || !hasSums())
            return refuse(
                more, 0,
                message(MESSAGE("row %1 has the same keys: %2"), std::to_string(first.row), first.label));
        for (std::size_t field = 0; field < spec_.columns.size(); ++field) {
            const Column& column = spec_.columns[field];
            std::string& sum = first.texts[field];
            const std::string& text = more.texts[field];
            if (isSum(column)) {
                if (!text.empty())
                    sum = sum.empty() ? text : toText(numberIn(sum) + numberIn(text), keptDecimals);
            } else if (!column.key && (column.type == ValueType::choice || column.reference) && sum != text &&
                       !sum.empty() && !text.empty()) {
                return refuse(more, field,
                              message(MESSAGE("row %1 has the same keys, but “%2” here"),
                                      std::to_string(first.row), sum));
            } else if (sum.empty()) {
                sum = text;
            }
        }
        ++plan_.addedUp;
    }

    bool hasSums() const { return std::any_of(spec_.columns.begin(), spec_.columns.end(), isSum); }

    void refuse(const DraftRow& draft, std::size_t field, Message why) {
        plan_.problems.push_back(
            {draft.row, sourceOf(layout_, choice_, field), draft.texts[field], std::move(why)});
    }

    const SheetLayout& layout_;
    const IntakeChoice& choice_;
    IntakePlan& plan_;
    const TableSpec& spec_;
    std::vector<DraftRow> drafts_;
    std::unordered_map<std::string, std::size_t> byKeys_;
};

// Amounts of single months as amounts to date, with what the document has of the year.
class Months {
public:
    Months(const Economy& economy, TableId id)
        : table_(economy[id]), spec_(table_.spec()), month_(*spec_.find("month")),
          value_(*valueColumn(spec_)) {}

    std::vector<DraftRow> toDateOf(std::vector<DraftRow> drafts) {
        std::map<std::string, std::vector<DraftRow>> years;
        std::vector<std::string> order;
        for (DraftRow& draft : drafts) {
            std::vector<std::string> row = draft.texts;
            spec_.completeKeys(row);
            row[month_].clear();
            const std::string key = joined(keysOf(spec_.id, row));
            if (!years.contains(key)) order.push_back(key);
            years[key].push_back(std::move(draft));
        }
        std::vector<DraftRow> all;
        for (const std::string& key : order) addYear(years[key], all);
        return all;
    }

private:
    static std::optional<std::size_t> placeOf(const std::string& month) {
        std::size_t number = 0;
        std::from_chars(month.data(), month.data() + month.size(), number);
        return number >= 1 && number <= monthsOfYear ? std::optional(number - 1) : std::nullopt;
    }

    void addYear(const std::vector<DraftRow>& drafts, std::vector<DraftRow>& all) const {
        MonthTexts before;
        std::map<std::size_t, std::string> entered;
        std::map<std::size_t, DraftRow> ofMonth;
        for (const DraftRow& draft : drafts)
            if (const auto place = placeOf(draft.texts[month_])) {
                entered[*place] = draft.texts[value_];
                ofMonth[*place] = draft;
            }
        std::vector<std::string> row = drafts.front().texts;
        spec_.completeKeys(row);
        for (std::size_t place = 0; place < monthsOfYear; ++place) {
            row[month_] = std::to_string(place + 1);
            if (const auto there = table_.find(keysOf(spec_.id, row))) before[place] = table_[*there][value_];
        }
        const MonthTexts after = toDate(spec_.columns[value_], before, entered);
        for (std::size_t place = 0; place < monthsOfYear; ++place) {
            if (after[place].empty() || (after[place] == before[place] && !ofMonth.contains(place))) continue;
            DraftRow draft{drafts.front().row, drafts.front().label, std::vector<std::string>(row.size())};
            if (const auto read = ofMonth.find(place); read != ofMonth.end())
                draft = read->second;
            else
                for (std::size_t field = 0; field < row.size(); ++field)
                    if (spec_.columns[field].key) draft.texts[field] = row[field];
            draft.texts[month_] = std::to_string(place + 1);
            draft.texts[value_] = after[place];
            all.push_back(std::move(draft));
        }
    }

    const Table& table_;
    const TableSpec& spec_;
    std::size_t month_, value_;
};

} // namespace

std::vector<DraftRow> groupedDrafts(const Economy& economy, const SheetLayout& layout,
                                    const IntakeChoice& choice, std::vector<DraftRow> drafts,
                                    IntakePlan& plan) {
    Groups groups(layout, choice, plan);
    for (DraftRow& draft : drafts) groups.add(std::move(draft));
    auto grouped = std::move(groups).finish();
    const TableSpec& spec = specification(choice.table);
    const auto month = spec.find("month");
    const bool ofMonths = month && spec.columns[*month].type == ValueType::integer;
    return choice.eachMonth && ofMonths ? Months(economy, choice.table).toDateOf(std::move(grouped))
                                        : grouped;
}

} // namespace breakeven
