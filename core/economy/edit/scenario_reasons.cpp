#include "economy/edit/scenario_reasons.h"

#include "economy/edit/new_code.h"
#include "economy/table/row_text.h"

#include <algorithm>
#include <set>
#include <vector>

namespace breakeven {

namespace {

constexpr TableId notes = TableId::notes;
constexpr TableId overrides = TableId::overrides;

std::size_t columnOf(TableId table, std::string_view name) { return *specification(table).find(name); }

/// A note on an override, as it stood before.
struct Reason {
    std::string note; ///< its key
    Address of;
};

std::vector<Reason> reasonsOf(const Economy& economy) {
    std::vector<Reason> reasons;
    for (std::size_t row = 0; row < economy[notes].size(); ++row) {
        if (!economy[notes].at(row, "cell").starts_with("overrides:")) continue;
        auto cell = parseAddress(economy[notes].at(row, "cell"));
        if (cell && !cell->hasWildcard() && economy[overrides].find(cell->keys))
            reasons.push_back({economy[notes][row].front(), std::move(*cell)});
    }
    return reasons;
}

bool sameChange(const Row& one, const Row& other) {
    for (const char* name : {"cell", "change", "value", "arrangement"})
        if (one[columnOf(overrides, name)] != other[columnOf(overrides, name)]) return false;
    return true;
}

class Following {
public:
    Following(const Economy& before, const Economy& after) : before_(before), editor_(after) {
        const std::size_t cell = columnOf(overrides, "cell");
        for (std::size_t row = 0; row < after[overrides].size(); ++row) {
            const auto was = before[overrides].find(after[overrides].keys(row));
            if (!was || before[overrides][*was][cell] != after[overrides][row][cell]) come_.push_back(row);
        }
    }

    void follow(const Reason& reason, Copies copies) {
        const Economy& after = editor_.economy();
        const Row& was = before_[overrides][*before_[overrides].find(reason.of.keys)];
        const std::size_t cell = columnOf(overrides, "cell");
        const auto is = after[overrides].find(reason.of.keys);
        const bool stays = is && after[overrides][*is][cell] == was[cell];
        std::vector<std::size_t> same;
        for (const std::size_t row : come_) {
            const Row& came = after[overrides][row];
            if (sameChange(was, came) || (!stays && came[cell] == was[cell] && came.front() == was.front()))
                same.push_back(row);
        }
        if (!stays && same.empty()) return leave(reason, was[cell]);
        if (!stays) {
            pointTo(reason, same.front());
            same.erase(same.begin());
        }
        if (copies == Copies::withReasons)
            for (const std::size_t row : same) copyTo(reason, row);
    }

    std::vector<Change> changes() && { return std::move(editor_).command({}).changes; }

private:
    Address placeAt(std::size_t row, const Reason& reason) const {
        Address place = reason.of;
        place.keys = editor_.economy()[overrides].keys(row);
        return place;
    }

    std::optional<std::size_t> rowOf(const Reason& reason) const {
        return editor_.economy()[notes].find({reason.note});
    }

    void pointTo(const Reason& reason, std::size_t row) {
        if (const auto note = rowOf(reason))
            editor_.set({notes, *note, columnOf(notes, "cell")}, toText(placeAt(row, reason)));
    }

    void copyTo(const Reason& reason, std::size_t row) {
        const auto note = rowOf(reason);
        const Address place = placeAt(row, reason);
        if (!note || noteOn(editor_.economy(), place)) return;
        Row copy = editor_.economy()[notes][*note];
        copy[columnOf(notes, "cell")] = toText(place);
        if (auto free = withFreeKey(editor_.economy()[notes], std::move(copy)))
            editor_.insert(notes, editor_.economy()[notes].size(), std::move(*free));
    }

    // An override carried out in the base: its reason is that of the cell. One that went: it goes.
    void leave(const Reason& reason, const std::string& of) {
        const auto note = rowOf(reason);
        if (!note) return;
        const auto cell = parseAddress(of);
        const auto text = [&](const Economy& economy) {
            const auto place = cell ? economy.locate(*cell) : std::nullopt;
            return place ? economy.text(*place) : std::string();
        };
        const bool carriedOut = cell && !cell->hasWildcard() && text(before_) != text(editor_.economy());
        if (carriedOut && !noteOn(editor_.economy(), *cell))
            editor_.set({notes, *note, columnOf(notes, "cell")}, of);
        else
            editor_.erase(notes, *note);
    }

    const Economy& before_;
    Editor editor_;
    std::vector<std::size_t> come_; ///< rows of overrides that were not there, or not of this cell
};

} // namespace

std::optional<std::size_t> noteOn(const Economy& economy, const Address& cell) {
    const std::string text = toText(cell);
    const std::string row = toText(Address{cell.table, cell.keys, {}});
    std::optional<std::size_t> ofRow;
    for (std::size_t r = 0; r < economy[notes].size(); ++r) {
        if (economy[notes].at(r, "cell") == text) return r;
        if (cell.table == overrides && economy[notes].at(r, "cell") == row) ofRow = r;
    }
    return ofRow;
}

Command giveReason(const Economy& economy, const Address& cell, const std::string& reason,
                   const std::string& author, const std::string& date, Message name) {
    Editor editor(economy);
    const auto known = noteOn(economy, cell);
    if (known && reason.empty()) {
        editor.erase(notes, *known);
    } else if (known) {
        if (economy[notes].at(*known, "text") == reason) return {std::move(name), {}};
        editor.set({notes, *known, columnOf(notes, "text")}, reason);
        editor.set({notes, *known, columnOf(notes, "author")}, author);
        editor.set({notes, *known, columnOf(notes, "date")}, date);
    } else if (!reason.empty()) {
        editor.insert(notes, economy[notes].size(),
                      rowOf(notes, {{"note", freeCode(economy[notes], cell.keys.front())},
                                    {"cell", toText(cell)},
                                    {"text", reason},
                                    {"author", author},
                                    {"date", date}}));
    }
    return std::move(editor).command(std::move(name));
}

Command followReasons(const Economy& economy, Command command, Copies copies) {
    const auto reasons = reasonsOf(economy);
    if (reasons.empty()) return command;
    Economy after = economy;
    if (!apply(command, after).empty()) return command;
    Following following(economy, after);
    for (const Reason& reason : reasons) following.follow(reason, copies);
    for (Change& change : std::move(following).changes()) command.changes.push_back(std::move(change));
    return command;
}

} // namespace breakeven
