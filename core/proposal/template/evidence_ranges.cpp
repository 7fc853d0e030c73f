#include "proposal/template/evidence_ranges.h"

#include "economy/edit/range_names.h"
#include "economy/reading/uncertainty_range.h"
#include "economy/table/value.h"

#include <algorithm>
#include <map>

namespace breakeven {

namespace {

// So that a group with a number still fits a code.
constexpr std::size_t longestGroup = 28;

bool isFigure(AnswerType type) {
    return type == AnswerType::rate || type == AnswerType::money || type == AnswerType::number;
}

/// But for the places in which figures are written.
bool isNear(const Decimal& a, const Decimal& b) { return abs(Decimal(a - b)) < Decimal("0.002"); }

/// A figure of a row that was made, and what it comes to at the ends of an answer: low and high of the
/// answer, whichever of them is less for the figure.
struct Following {
    Address cell;
    Decimal low, made, high;
    Decimal lowFactor, highFactor; ///< those ends as parts of what was made

    Decimal least() const { return std::min({low, made, high}); }
    Decimal most() const { return std::max({low, made, high}); }
    bool isLike(const Following& other) const {
        return isNear(lowFactor, other.lowFactor) && isNear(highFactor, other.highFactor);
    }
};

/// A figure of a row that was made.
struct Figure {
    Address cell;
    Decimal value;
};

/// The figures of rows that were made, by the text of their address.
using Figures = std::map<std::string, Figure>;

Figures figuresMade(const Economy& before, const Economy& after) {
    Figures figures;
    const auto add = [&](Address cell, Decimal value) {
        std::string text = toText(cell);
        figures.emplace(std::move(text), Figure{std::move(cell), std::move(value)});
    };
    for (const TableSpec& spec : allTables())
        for (std::size_t row = before[spec.id].size(); row < after[spec.id].size(); ++row)
            for (std::size_t c = 0; c < spec.columns.size(); ++c) {
                const Column& column = spec.columns[c];
                const std::string& text = after[spec.id][row][c];
                const bool one = column.type != ValueType::year && column.type != ValueType::rates;
                if (one && mayBeUncertain(spec.id, c) && !text.empty())
                    add(after[spec.id].address(row, column.name), numberIn(text));
            }
    return figures;
}

class EvidenceRanges {
public:
    EvidenceRanges(RowMaker& made, const Answers& answers, const EconomyFacts& facts, const MadeOf& madeOf)
        : made_(made), answers_(answers), facts_(facts), madeOf_(madeOf),
          figures_(figuresMade(facts.economy(), made.editor().economy())) {}

    /// The figures that follow the answer to a question.
    void follow(const Question& question) {
        const Levels levels = levelsOf(question, answers_, facts_);
        const auto answer = answers_.find(question.id);
        if (!isFigure(question.type) || levels.low.empty() || levels.high.empty() ||
            answer == answers_.end() || answer->second.empty())
            return;
        const auto low = at(question, levels.low);
        const auto high = at(question, levels.high);
        std::vector<Following> following;
        for (const auto& [address, figure] : figures_) {
            const Decimal& made = figure.value;
            // A row that an end does not make does nothing there.
            const auto end = [&, &key = address](const Figures& figures) {
                const auto found = figures.find(key);
                return found == figures.end() ? Decimal(0) : found->second.value;
            };
            Following one{figure.cell, end(low), made, end(high), {}, {}};
            if (one.least() == one.most() || made == 0) continue;
            // A figure that is so many times the answer is exactly as uncertain as it.
            const auto factor = [&](const Decimal& atEnd, const std::string& level) {
                const Decimal given = numberIn(answer->second);
                const Decimal own = atEnd / made;
                const Decimal ofAnswer = given == 0 ? own : Decimal(numberIn(level) / given);
                return isNear(own, ofAnswer) ? ofAnswer : own;
            };
            one.lowFactor = factor(one.low, levels.low);
            one.highFactor = factor(one.high, levels.high);
            following.push_back(one);
            ++answersOf_[address];
        }
        if (!following.empty()) followed_.emplace_back(&question, std::move(following));
    }

    void write() {
        for (const auto& [question, following] : followed_) {
            const bool alone = following.size() == 1 && answersOf_[toText(following.front().cell)] == 1;
            const auto joined = alone ? following : inYears(following);
            group_.clear();
            if (joined.size() > 1) group_ = free(nameOf(*question).substr(0, longestGroup));
            for (const Following& one : joined)
                alone ? writeSet(*question, one) : writeFactor(*question, one);
        }
    }

private:
    Figures at(const Question& question, const std::string& level) {
        Answers answers = answers_;
        answers[question.id] = level;
        return figuresMade(facts_.economy(), madeOf_(answers).editor().economy());
    }

    // Figures of one row a year that are made alike are one range of all years.
    std::vector<Following> inYears(const std::vector<Following>& following) const {
        std::vector<Following> joined;
        for (Following one : following) {
            const Address every = ofEveryYear(one.cell);
            const auto same = std::find_if(joined.begin(), joined.end(), [&](const Following& other) {
                return other.cell == every && one.isLike(other);
            });
            if (same != joined.end()) continue;
            if (isAllMade(every)) one.cell = every;
            joined.push_back(std::move(one));
        }
        return joined;
    }

    static Address ofEveryYear(Address cell) {
        const TableSpec& spec = specification(cell.table);
        const bool year = spec.keyCount > 0 && spec.columns[spec.keyCount - 1].type == ValueType::year;
        if (year) cell.keys.back() = "*";
        return cell;
    }

    bool isAllMade(const Address& cells) const {
        const auto rows = rowsMatched(made_.editor().economy(), cells);
        return std::all_of(rows.begin(), rows.end(),
                           [&](std::size_t row) { return row >= facts_.economy()[cells.table].size(); });
    }

    std::string nameOf(const Question& question) const { return made_.named("{arrangement}-" + question.id); }

    std::string free(std::string_view wanted) const {
        const std::string name = freeRangeName(made_.editor().economy(), wanted);
        return name == group_ ? freeRangeName(made_.editor().economy(), name + "-2") : name;
    }

    void writeSet(const Question& question, const Following& one) {
        const TableSpec& spec = specification(one.cell.table);
        const Column& column = spec.columns[*spec.find(one.cell.column)];
        write(question, one,
              {{"low", keptText(column, {one.least()})}, {"high", keptText(column, {one.most()})}});
    }

    void writeFactor(const Question& question, const Following& one) {
        const auto factor = [](const Decimal& part) { return toText(part * 100, 4) + "%"; };
        std::map<std::string, std::string> cells{
            {"change", "multiply"},
            {"low", factor(std::min({one.lowFactor, Decimal(1), one.highFactor}))},
            {"high", factor(std::max({one.lowFactor, Decimal(1), one.highFactor}))}};
        if (!group_.empty()) cells["group"] = (one.highFactor < one.lowFactor ? "-" : "") + group_;
        if (group_.empty() && one.cell.hasWildcard()) cells["common"] = "100%";
        write(question, one, cells);
    }

    void write(const Question& question, const Following& one,
               const std::map<std::string, std::string>& cells) {
        const Table& ranges = made_.editor().economy()[TableId::uncertainties];
        Row row(ranges.spec().columns.size());
        const auto set = [&](std::string_view column, std::string text) {
            row[*ranges.spec().find(column)] = std::move(text);
        };
        set("uncertainty", free(group_.empty() ? nameOf(question) : group_ + "-1"));
        set("cell", toText(one.cell));
        set("distribution", "pert");
        for (const auto& [column, text] : cells) set(column, text);
        const std::string code = row.front();
        made_.editor().insert(TableId::uncertainties, ranges.size(), std::move(row));
        made_.explain({TableId::uncertainties, {code}, "low"}, question);
    }

    RowMaker& made_;
    const Answers& answers_;
    const EconomyFacts& facts_;
    const MadeOf& madeOf_;
    Figures figures_;
    std::vector<std::pair<const Question*, std::vector<Following>>> followed_;
    std::map<std::string, int> answersOf_; ///< how many answers a figure follows
    std::string group_;
};

} // namespace

void addEvidenceRanges(RowMaker& made, const ArrangementTemplate& arrangement, const Answers& answers,
                       const EconomyFacts& facts, const MadeOf& madeOf) {
    EvidenceRanges ranges(made, answers, facts, madeOf);
    for (const Question& question : arrangement.questions) ranges.follow(question);
    ranges.write();
}

} // namespace breakeven
