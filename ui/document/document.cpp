#include "document/document.h"

#include "document/changed_cells.h"
#include "document/message_text.h"
#include "document/own_rows.h"
#include "document/person.h"
#include "document/tables_changed.h"
#include "document/undone_name.h"
#include "economy/edit/key_change.h"
#include "economy/edit/override_entry.h"
#include "economy/edit/row_order.h"
#include "economy/edit/scenario_row_edit.h"
#include "economy/edit/step_name.h"
#include "economy/reading/yearly_rates.h"

#include <algorithm>

namespace breakeven::ui {

namespace {

std::string scenarioCode(const QString& scenario) { return scenario.toStdString(); }

// How many changes there are in the steps between two of them.
std::size_t changesBetween(const History& history, std::size_t one, std::size_t other) {
    const auto [first, last] = std::minmax(one, other);
    std::size_t changes = 0;
    for (std::size_t step = first; step < last; ++step)
        changes += history.steps()[step].command.changes.size();
    return changes;
}

bool isKnown(const Economy& economy, const QString& scenario) {
    return scenario == QLatin1String("base") ||
           economy[TableId::scenarios].find({scenarioCode(scenario)}).has_value();
}

Problem noSuchRow(TableId table) {
    return errorSaying(message(translatable("Message", "%1 has no such row"), specification(table).title));
}

} // namespace

Document::Document(QObject* parent, std::function<Moment()> now)
    : QObject(parent),
      open_({std::move(now),
             [this] {
                 return Doer{toCore(personName()), inBase() ? std::string() : toCore(scenario_)};
             },
             true,
             [this](const Problem& why) {
                 QMetaObject::invokeMethod(
                     this, [this, why] { Q_EMIT recoveryFailed(why); }, Qt::QueuedConnection);
             }}) {
    connect(&projector_, &Projector::projected, this, [this](const ProjectedFigures& figures) {
        if (figures.scenario != scenario_) return;
        const bool sameProblems = figures.problems == figures_.problems;
        figures_ = figures;
        Q_EMIT projected(figures_);
        if (!sameProblems) Q_EMIT problemsChanged(figures_.problems);
    });
}

void Document::setScenario(const QString& wanted) {
    const QString scenario = isKnown(economy(), wanted) ? wanted : QStringLiteral("base");
    if (scenario == scenario_) return;
    scenario_ = scenario;
    refreshEffective();
    Q_EMIT scenarioChanged(scenario_);
    Q_EMIT tablesChanged({});
    project();
}

OverrideState Document::overrideOf(const Address& cell) const {
    if (inBase()) return OverrideState::none;
    if (ownOverrides_.contains(cell) || OwnRows::of(*this).areOfScenario(cell)) return OverrideState::own;
    const auto here = effective_.locate(cell);
    const auto there = economy().locate(cell);
    const bool same = here && there && effective_.text(*here) == economy().text(*there);
    return same ? OverrideState::none : OverrideState::inherited;
}

std::string Document::baseText(const Address& cell) const { return textCounted(economy(), cell); }

Document::Problems Document::edit(Command command) { return carryOut(std::move(command), std::nullopt); }

Document::Problems Document::carryOut(Command command, const std::optional<Typing>& typing) {
    if (command.empty()) return {};
    if (busy_) return {busyElsewhere()};
    if (isLong(command.changes.size()))
        return editLong([command = std::move(command)]() mutable { return Result(std::move(command)); });
    if (namesItself(command)) command.name = stepName(command, economy());
    std::vector<TableId> tables;
    addTablesOf(tables, command);
    if (auto refused = open_.edit(std::move(command), typing); !refused.empty()) return refused;
    follow(std::move(tables));
    return {};
}

void Document::undo() {
    if (history().toUndo()) goToStep(history().done() - 1);
}

void Document::redo() {
    if (history().toRedo()) goToStep(history().done() + 1);
}

void Document::goToStep(std::size_t done) {
    const std::size_t from = history().done();
    if (busy_ || done == from || done > history().size()) return;
    const bool back = done < from;
    const QString last = back ? undoText() : redoText();
    std::vector<Address> places =
        isLong(changesBetween(history(), from, done)) ? travelLong(done) : travel(done);
    if (places.empty()) return;
    Q_EMIT revisited(places);
    const int steps = static_cast<int>(back ? from - history().done() : history().done() - from);
    if (steps == 1)
        Q_EMIT travelled((back ? tr("Undone: %1") : tr("Redone: %1")).arg(last));
    else
        Q_EMIT travelled(back ? tr("%n step(s) undone", nullptr, steps)
                              : tr("%n step(s) redone", nullptr, steps));
}

std::vector<Address> Document::travel(std::size_t done) {
    const bool back = done < history().done();
    std::vector<TableId> tables;
    std::vector<Address> places;
    bool fits = true;
    while (fits && history().done() != done) fits = takeStep(back, tables, places);
    follow(fits ? std::move(tables) : std::vector<TableId>());
    return places;
}

bool Document::takeStep(bool back, std::vector<TableId>& tables, std::vector<Address>& places) {
    const auto step = back ? open_.undo(undoneName(*history().toUndo())) : open_.redo();
    if (!step) return false;
    addTablesOf(tables, *step);
    places = changedAt(*step, economy());
    return true;
}

QString Document::undoText() const {
    return history().toUndo() ? textOf(history().toUndo()->name) : QString();
}

QString Document::redoText() const {
    return history().toRedo() ? textOf(history().toRedo()->name) : QString();
}

Document::Problems Document::enter(std::span<const CellEntry> entries, MissingRow missing,
                                   const NameOfStep& name, std::span<const NewRow> newRows) {
    if (isLong(entries.size() + newRows.size()))
        return editLong([economy = economy(), scenario = scenarioCode(scenario_),
                         entries = std::vector(entries.begin(), entries.end()), missing, name = name.said,
                         newRows = std::vector(newRows.begin(), newRows.end())] {
            return enterCells(economy, scenario, entries, missing, name, newRows);
        });
    auto command = enterCells(economy(), scenarioCode(scenario_), entries, missing, name.said, newRows);
    if (!command) return command.problems;
    auto refused = carryOut(std::move(*command), newRows.empty() ? typingOf(entries) : std::nullopt);
    if (refused.empty() && !command.problems.empty()) Q_EMIT warned(command.problems);
    return refused;
}

Document::Problems Document::reset(std::span<const Address> cells) {
    if (isLong(cells.size()))
        return editLong([economy = economy(), scenario = scenarioCode(scenario_),
                         cells = std::vector(cells.begin(), cells.end())] {
            return resetCells(economy, scenario, cells, {});
        });
    auto command = resetCells(economy(), scenarioCode(scenario_), cells, {});
    if (!command) return command.problems;
    const auto isOwn = [this](const Address& cell) { return OwnRows::of(*this).areOfScenario(cell); };
    if (command->empty() && std::any_of(cells.begin(), cells.end(), isOwn))
        return {errorSaying(
            message(translatable("Message", "the row exists only in this scenario, so there is nothing in "
                                            "the base to go back to; delete the row, or type over it")))};
    return edit(std::move(*command));
}

Document::Problems Document::insertRows(TableId table, std::size_t position, std::vector<Row> rows,
                                        const NameOfStep& name) {
    if (position > economy()[table].size()) return {noSuchRow(table)};
    const bool many = isLong(rows.size());
    auto make = [economy = economy(), scenario = scenarioCode(scenario_), table, position,
                 rows = std::move(rows), name = name.said]() mutable -> Result<Command> {
        Editor editor(economy);
        for (Row& row : rows)
            if (!editor.insert(table, position++, std::move(row)))
                return errorSaying(message(translatable("Message", "%1: another row has these keys already"),
                                           specification(table).title));
        return inScenario(economy, scenario, std::move(editor).command(name));
    };
    if (many) return editLong(std::move(make));
    auto command = make();
    if (!command) return command.problems;
    return edit(std::move(*command));
}

Document::Problems Document::eraseRows(TableId table, std::vector<std::size_t> rows) {
    if (inBase()) return remove(table, std::move(rows));
    std::erase_if(rows, [&](std::size_t row) { return row >= economy()[table].size(); });
    auto plan = planErasure(economy(), scenarioCode(scenario_), table, rows);
    if (!plan) return plan.problems;
    if (plan->shared.empty()) return remove(table, std::move(plan->alone));
    // Others keep what is shared, so that nothing that uses it is touched.
    const Removal alone = removalOf(economy(), table, plan->alone);
    if (alone.isUsed() && askOfUses_ && askOfUses_(alone) == OfUses::keep) return {};
    auto command = eraseInScenario(economy(), scenarioCode(scenario_), alone, plan->shared,
                                   deletedName(economy(), table, rows, alone.others.size()));
    if (!command) return command.problems;
    return edit(std::move(*command));
}

Document::Problems Document::eraseWhole(TableId table, const QString& code) {
    if (const auto row = economy()[table].find({code.toStdString()})) return remove(table, {*row});
    return {errorSaying(message(translatable("Message", "there is no %1 in %2"), code.toStdString(),
                                specification(table).name))};
}

Document::Problems Document::remove(TableId table, std::vector<std::size_t> rows) {
    if (rows.empty()) return {};
    const bool allThere =
        std::all_of(rows.begin(), rows.end(), [&](std::size_t row) { return row < economy()[table].size(); });
    if (!allThere) return {noSuchRow(table)};
    if (busy_) return {busyElsewhere()};
    const bool many = isLong(rows.size());
    const auto seek = [economy = economy(), table, rows = std::move(rows)] {
        return removalOf(economy, table, rows);
    };
    auto found = many ? waitFor(tr("Looking for what uses the rows…"), true, seek) : std::optional(seek());
    if (!found) return {cancelled()};
    Removal removal = std::move(*found);
    if (removal.isUsed() && askOfUses_) {
        const OfUses wanted = askOfUses_(removal);
        if (wanted == OfUses::keep) return {};
        if (wanted == OfUses::keepChildren)
            removal = removalOf(economy(), table, std::move(removal.rows), Children::stay);
    }
    const auto make = [economy = economy(), table, removal = std::move(removal)] {
        return Result(carriedOut(
            removal, economy,
            deletedName(economy, table, removal.rows, removal.others.size() + removal.cleared.size())));
    };
    return many ? editLong(make) : edit(std::move(*make()));
}

Document::Problems Document::moveRows(TableId table, const std::vector<std::size_t>& rows,
                                      std::size_t position) {
    if (!inBase() && isProjectedFrom(table))
        return {errorSaying(message(
            translatable("Message", "rows have the same order in all scenarios; move them in the base")))};
    const std::size_t size = economy()[table].size();
    const bool allThere = std::all_of(rows.begin(), rows.end(), [&](std::size_t row) { return row < size; });
    if (!allThere || position > size) return {noSuchRow(table)};
    if (rows.empty()) return {};
    const auto make = [economy = economy(), table, rows, position] {
        return breakeven::moveRows(economy, table, rows, position,
                                   movedName(economy, table, rows.front(), rows.size()));
    };
    if (isLong(rows.size())) return editLong(make);
    auto command = make();
    if (!command) return command.problems;
    return edit(std::move(*command));
}

Document::Problems Document::rename(TableId table, std::size_t row, const QString& code) {
    if (row >= economy()[table].size()) return {noSuchRow(table)};
    auto command = renameCode(economy(), table, row, code.trimmed().toStdString());
    if (!command) return command.problems;
    return edit(std::move(*command));
}

// One cell that is no key.
std::optional<Typing> Document::typingOf(std::span<const CellEntry> entries) const {
    if (entries.size() != 1) return std::nullopt;
    const Address& cell = entries.front().cell;
    const TableSpec& spec = specification(cell.table);
    if (spec.columns[spec.find(cell.column).value()].key) return std::nullopt;
    return Typing{scenarioCode(scenario_), cell};
}

void Document::follow(std::vector<TableId> tables) {
    if (!isKnown(economy(), scenario_)) {
        setScenario(QStringLiteral("base"));
        return tellOf(tables);
    }
    projector_.request(economy(), scenario_); // while grids and panels take up what changed
    if (!inBase()) {
        const Economy before = std::exchange(effective_, {});
        refreshEffective();
        addDiffering(tables, before, effective_);
    }
    tellOf(tables);
}

void Document::follow(Ahead ahead) {
    if (!isKnown(economy(), scenario_)) return follow(std::move(ahead.tables));
    projector_.request(economy(), scenario_);
    effective_ = std::move(ahead.standing.effective);
    ownOverrides_ = std::move(ahead.standing.own);
    tellOf(ahead.tables);
}

void Document::tellOf(const std::vector<TableId>& tables) {
    Q_EMIT tablesChanged(tables);
    Q_EMIT journalChanged();
    Q_EMIT savedStateChanged();
    Q_EMIT projecting();
}

Document::Standing Document::standingIn(const Economy& economy, const std::string& scenario) {
    if (scenario == "base") return {};
    auto applied = applyScenario(economy, scenario);
    return {applied ? std::move(*applied) : economy, ownOverrides(economy, scenario)};
}

void Document::refreshEffective() {
    Standing standing = standingIn(economy(), scenarioCode(scenario_));
    effective_ = std::move(standing.effective);
    ownOverrides_ = std::move(standing.own);
}

void Document::project() {
    projector_.request(economy(), scenario_);
    Q_EMIT projecting();
}

void Document::stopProjecting() {
    if (!isProjecting()) return;
    projector_.abandon();
    Q_EMIT projectingStopped();
}

void Document::showAnew(const QString& title) {
    projector_.abandon();
    scenario_ = QStringLiteral("base");
    effective_ = Economy();
    title_ = title;
    figures_ = {};
    Q_EMIT scenarioChanged(scenario_);
    Q_EMIT tablesChanged({});
    Q_EMIT journalChanged();
    Q_EMIT savedStateChanged();
    project();
}

} // namespace breakeven::ui
