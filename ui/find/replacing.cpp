#include "find/replacing.h"

#include "document/message_text.h"
#include "document/working_unit.h"
#include "economy/edit/cell_entry.h"
#include "grid/cell_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>
#include <utility>

namespace breakeven::ui {

namespace {

struct ReplaceText {
    Q_DECLARE_TR_FUNCTIONS(ReplaceText)
};

/// Tables that the program keeps for what people do elsewhere.
constexpr std::array keptByProgram{TableId::formulas, TableId::locks, TableId::versions, TableId::forecasts};

Qt::CaseSensitivity caseOf(const ReplaceWish& wish) {
    return wish.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
}

ReplaceHit hitAt(std::optional<Address> cell, const Column* column, QString held) {
    ReplaceHit hit;
    hit.cell = std::move(cell);
    hit.column = column;
    hit.held = std::move(held);
    return hit;
}

QString digitsIn(const QString& text) {
    QString digits;
    for (const QChar c : text)
        if (c.isDigit()) digits += c;
    while (digits.startsWith('0')) digits.remove(0, 1);
    while (digits.endsWith('0')) digits.chop(1);
    return digits;
}

/// The cells of a document as they are shown. A number that has not the digits sought is not written out, and
/// what is chosen is written once.
class ShownCells {
public:
    ShownCells(const Economy& economy, const QString& find, MoneyUnit unit)
        : economy_(economy), unit_(unit), digits_(digitsIn(find)) {
        anyNumber_ = std::any_of(find.begin(), find.end(), [](QChar c) { return !c.isLetter(); });
    }

    /// Nothing where the cell cannot hold what is sought.
    std::optional<QString> shown(const Column& column, const std::string& text) {
        if (isNumeric(column)) {
            const bool may = anyNumber_ && (digits_.isEmpty() || digitsIn(toQt(text)).contains(digits_));
            return may ? std::optional(shownText(column, text, economy_, unit_)) : std::nullopt;
        }
        if (column.type == ValueType::address) return shownText(column, text, economy_, unit_);
        if (!isChosen(column)) return toQt(text);
        const auto [known, isNew] = chosen_[&column].try_emplace(text);
        if (isNew) known->second = shownText(column, text, economy_, unit_);
        return known->second;
    }

private:
    const Economy& economy_;
    MoneyUnit unit_;
    QString digits_;
    bool anyNumber_ = false;
    std::map<const Column*, std::unordered_map<std::string, QString>> chosen_;
};

// The code that rows of other tables refer to.
bool isOwnCode(const ReplaceHit& hit) {
    const Column& first = specification(hit.cell->table).columns.front();
    return !first.reference && hit.column->name == std::string_view(first.name);
}

/// What may be chosen in the columns, as codes, gathered once each.
class Choosable {
public:
    explicit Choosable(const Economy& economy) : economy_(economy) {}

    bool has(const Column& column, const QString& code) {
        const auto [known, isNew] = codes_.try_emplace(&column);
        if (isNew)
            for (const Choice& choice : choicesOf(column, economy_)) known->second.insert(toQt(choice.text));
        return known->second.contains(code);
    }

    /// The code that a text means in the column, if it can be chosen there.
    std::optional<QString> meant(const Column& column, const QString& text) {
        const auto typed = typedText(column, text, economy_, MoneyUnit::pounds);
        const auto* code = std::get_if<std::string>(&typed);
        return code && has(column, toQt(*code)) ? std::optional(toQt(*code)) : std::nullopt;
    }

private:
    const Economy& economy_;
    std::map<const Column*, QSet<QString>> codes_;
};

QString noSuchChoice(const QString& text) {
    return ReplaceText::tr("“%1” is not one of the choices").arg(text);
}

// Of a chosen cell the code is replaced where it holds what is sought, or the name it is shown by where that
// leads to another choice; the name itself stands elsewhere.
void proposeChoice(ReplaceHit& hit, const QString& shown, const ReplaceWish& wish, Choosable& choosable) {
    const bool isName = wish.wholeCell &&
                        shown.compare(QStringLiteral("%1 (%2)").arg(wish.find, hit.held), caseOf(wish)) == 0;
    // People never see the words of the tables.
    const auto code = hit.column->reference ? replaced(hit.held, wish) : std::nullopt;
    const auto name = isName ? std::optional(wish.with) : replaced(shown, wish);
    if (!code && !name) return;
    hit.before = code ? hit.held : shown;
    if (code && choosable.has(*hit.column, *code))
        hit.after = *code;
    else if (const auto meant = name ? choosable.meant(*hit.column, *name) : std::nullopt;
             meant && *meant != hit.held)
        hit.after = *name;
    else if (code)
        hit.after = *code; // a code that may be renamed at the same time
    else
        hit.remark = hit.column->reference ? ReplaceText::tr("follows from the name it refers to")
                                           : noSuchChoice(code ? *code : *name);
}

// Fills in what is found in a cell and what it becomes; false where nothing is.
bool propose(ReplaceHit& hit, const QString& shown, const ReplaceWish& wish, Choosable& choosable) {
    const Column& column = *hit.column;
    if (isChosen(column)) {
        proposeChoice(hit, shown, wish, choosable);
        return !hit.before.isEmpty();
    }
    for (const QString& text :
         {isNumeric(column) || column.type == ValueType::address ? shown : hit.held, hit.held}) {
        auto becomes = replaced(text, wish);
        if (!becomes) continue;
        hit.before = text;
        if (column.type == ValueType::address)
            hit.remark = ReplaceText::tr("follows the cell it names");
        else
            hit.after = std::move(becomes);
        return true;
    }
    return false;
}

// A reference to a code that is renamed needs no entry of its own; one to a code that there is not cannot be.
void letReferencesFollow(std::vector<ReplaceHit>& hits, Choosable& choosable) {
    std::map<std::pair<TableId, QString>, QString> renamed;
    for (const ReplaceHit& hit : hits)
        if (hit.cell && hit.after && isOwnCode(hit)) renamed[{hit.cell->table, hit.held}] = *hit.after;
    for (ReplaceHit& hit : hits) {
        if (!hit.column->reference || !hit.after) continue;
        const auto code = renamed.find({*hit.column->reference, hit.held});
        const bool follows = code != renamed.end() && code->second == *hit.after;
        if (!follows && choosable.meant(*hit.column, *hit.after)) continue;
        hit.remark = follows ? ReplaceText::tr("follows the code it refers to") : noSuchChoice(*hit.after);
        hit.after.reset();
    }
}

void refuse(ReplaceHit& hit, const QString& why) {
    hit.isRefused = true;
    hit.remark = why;
}

bool isTaken(const ReplaceHit& hit) { return hit.isWanted && hit.after; }

// By the grid, which knows what its cells mean.
int enterInGrid(GridModel& model, std::vector<ReplaceHit>& hits, const Message& name) {
    std::vector<TypedCell> cells;
    for (const ReplaceHit& hit : hits)
        if (isTaken(hit) && hit.at.isValid()) cells.push_back({hit.at.row(), hit.at.column(), *hit.after});
    if (cells.empty()) return 0;
    const Refusals refusals = model.enter(cells, name);
    for (const Refusal& refusal : refusals) {
        const auto hit = std::find_if(hits.begin(), hits.end(), [&](const ReplaceHit& other) {
            return isTaken(other) &&
                   (refusal.row < 0 || (other.at.row() == refusal.row &&
                                        (refusal.column < 0 || other.at.column() == refusal.column)));
        });
        if (hit != hits.end()) refuse(*hit, refusal.reason);
    }
    return refusals.empty() ? static_cast<int>(cells.size()) : 0;
}

// What is wanted of the hits as entries, or why they cannot be read.
Result<std::vector<CellEntry>> entriesOf(const std::vector<ReplaceHit>& hits, const Economy& effective,
                                         MoneyUnit unit) {
    std::vector<CellEntry> entries;
    std::vector<Problem> refused;
    for (const ReplaceHit& hit : hits) {
        if (!isTaken(hit)) continue;
        auto typed = typedText(*hit.column, *hit.after, effective, unit);
        if (auto* why = std::get_if<Message>(&typed))
            refused.push_back(errorAt(toText(*hit.cell), std::move(*why)));
        else
            entries.push_back({*hit.cell, std::get<std::string>(std::move(typed))});
    }
    if (!refused.empty()) return refused;
    return entries;
}

int enterInDocument(Document& document, std::vector<ReplaceHit>& hits, const Message& name) {
    const auto entries = entriesOf(hits, document.effective(), workingUnit(document));
    const auto problems = entries ? document.enter(*entries, MissingRow::refused, name) : entries.problems;
    tellRefused(hits, problems);
    return problems.empty() ? static_cast<int>(entries->size()) : 0;
}

} // namespace

std::optional<QString> replaced(const QString& text, const ReplaceWish& wish) {
    if (wish.find.isEmpty()) return std::nullopt;
    if (wish.wholeCell)
        return text.compare(wish.find, caseOf(wish)) == 0 ? std::optional(wish.with) : std::nullopt;
    if (!text.contains(wish.find, caseOf(wish))) return std::nullopt;
    QString changed = text;
    return changed.replace(wish.find, wish.with, caseOf(wish));
}

struct GridSearch::Search {
    const GridView& view;
    QItemSelection within;
    ReplaceWish wish;
    Choosable choosable;
    std::vector<ReplaceHit> hits = {};
    int row = 0;

    void lookAt(const QModelIndex& index) {
        if ((!within.isEmpty() && !within.contains(index)) || index.data(waitingRole).toBool()) return;
        const GridModel& model = *view.gridModel();
        const QModelIndex at = view.toSource(index);
        ReplaceHit hit = hitAt(model.addressAt(at), model.columnAt(at), index.data(canonicalRole).toString());
        hit.at = at;
        if (!hit.column || !propose(hit, index.data().toString(), wish, choosable)) return;
        if (hit.after && !index.flags().testFlag(Qt::ItemIsEditable)) {
            hit.after.reset();
            hit.remark = ReplaceText::tr("cannot be edited here");
        }
        hits.push_back(std::move(hit));
    }
};

GridSearch::GridSearch(const GridView& view, const QItemSelection& within, const ReplaceWish& wish)
    : search_(new Search{view, within, wish, Choosable(view.gridModel()->document().effective())}) {}

GridSearch::~GridSearch() = default;

bool GridSearch::goOn() {
    const GridProxy& shown = search_->view.order();
    if (search_->row >= shown.rowCount()) return false;
    for (int c = 0; c < shown.columnCount(); ++c) search_->lookAt(shown.index(search_->row, c));
    ++search_->row;
    return true;
}

std::vector<ReplaceHit> GridSearch::hits() && {
    letReferencesFollow(search_->hits, search_->choosable);
    return std::move(search_->hits);
}

std::vector<ReplaceHit> hitsIn(const GridView& view, const QItemSelection& within, const ReplaceWish& wish) {
    GridSearch search(view, within, wish);
    while (search.goOn()) {
    }
    return std::move(search).hits();
}

std::vector<ReplaceHit> hitsIn(const Economy& economy, MoneyUnit unit, const ReplaceWish& wish,
                               const GoOn& goOn) {
    std::vector<ReplaceHit> hits;
    Choosable choosable(economy);
    ShownCells cells(economy, wish.find, unit);
    for (const TableSpec& spec : allTables()) {
        if (std::find(keptByProgram.begin(), keptByProgram.end(), spec.id) != keptByProgram.end()) continue;
        const Table& table = economy[spec.id];
        for (std::size_t row = 0; row < table.size(); ++row) {
            if (goOn && !goOn()) return {};
            for (std::size_t c = 0; c < spec.columns.size(); ++c) {
                const std::string& text = table[row][c];
                if (text.empty()) continue;
                const Column& column = spec.columns[c];
                const auto shown = cells.shown(column, text);
                if (!shown) continue;
                ReplaceHit hit = hitAt(std::nullopt, &column, toQt(text));
                if (!propose(hit, *shown, wish, choosable)) continue;
                hit.cell = table.address(row, column.name);
                hits.push_back(std::move(hit));
            }
        }
    }
    letReferencesFollow(hits, choosable);
    return hits;
}

Result<Command> replacingCommand(const Economy& economy, const Economy& effective,
                                 const std::string& scenario, MoneyUnit unit,
                                 const std::vector<ReplaceHit>& hits, const Message& name) {
    const auto entries = entriesOf(hits, effective, unit);
    if (!entries) return entries.problems;
    return enterCells(economy, scenario, *entries, MissingRow::refused, name);
}

void tellRefused(std::vector<ReplaceHit>& hits, const std::vector<Problem>& problems) {
    std::unordered_map<std::string, ReplaceHit*> byCell;
    if (!problems.empty())
        for (ReplaceHit& hit : hits)
            if (isTaken(hit) && hit.cell) byCell.emplace(toText(*hit.cell), &hit);
    for (const Problem& problem : problems) {
        const auto known = byCell.find(problem.address);
        const auto hit = known != byCell.end() ? hits.begin() + (known->second - hits.data())
                                               : std::find_if(hits.begin(), hits.end(), isTaken);
        if (hit != hits.end()) refuse(*hit, textOf(problem.message));
    }
}

void forgetRefusals(std::vector<ReplaceHit>& hits) {
    for (ReplaceHit& hit : hits)
        if (std::exchange(hit.isRefused, false)) hit.remark.clear();
}

int replaceAll(Document& document, GridModel* model, std::vector<ReplaceHit>& hits, const Message& name) {
    forgetRefusals(hits);
    return model ? enterInGrid(*model, hits, name) : enterInDocument(document, hits, name);
}

} // namespace breakeven::ui
