#include "document/document.h"

#include "document/changed_cells.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "economy/edit/key_change.h"
#include "economy/edit/override_entry.h"
#include "economy/reading/yearly_rates.h"

#include <QUndoCommand>

#include <algorithm>

namespace breakeven::ui {

namespace {

std::string scenarioCode(const QString& scenario) { return scenario.toStdString(); }

bool isKnown(const Economy& economy, const QString& scenario) {
    return scenario == QLatin1String("base") ||
           economy[TableId::scenarios].find({scenarioCode(scenario)}).has_value();
}

void addOnce(std::vector<TableId>& tables, TableId table) {
    if (std::find(tables.begin(), tables.end(), table) == tables.end()) tables.push_back(table);
}

std::vector<TableId> tablesOf(const Command& command) {
    std::vector<TableId> tables;
    for (const Change& change : command.changes)
        if (const auto table =
                findTable(std::string_view(change.address).substr(0, change.address.find(':'))))
            addOnce(tables, *table);
    return tables;
}

Problem noSuchRow(TableId table) {
    return {Severity::error,
            {},
            std::nullopt,
            message(translatable("Message", "%1 has no such row"), specification(table).title)};
}

Message named(const QString& text) { return {text.toStdString(), {}}; }

} // namespace

// The one kind of undo step: a command of the core, carried out already when it is pushed.
class Document::Step : public QUndoCommand {
public:
    Step(Document& document, Command command)
        : QUndoCommand(textOf(command.name).replace('&', "&&")), // a menu takes one for a shortcut
          document_(document), command_(std::move(command)) {}

    void redo() override {
        if (!std::exchange(done_, true)) return;
        setObsolete(!document_.carryOut(command_).empty());
        revisit(command_);
    }
    void undo() override {
        Command undone = inverse(command_);
        undone.name = named(tr("Undo %1").arg(text()));
        setObsolete(!document_.carryOut(undone).empty());
        revisit(undone);
    }

private:
    void revisit(const Command& command) {
        if (!command.empty()) Q_EMIT document_.revisited(changedAt(command, document_.economy_));
    }

    Document& document_;
    Command command_;
    bool done_ = false;
};

Document::Document(QObject* parent) : QObject(parent) {
    connect(&undo_, &QUndoStack::cleanChanged, this, &Document::savedStateChanged);
    connect(&recovery_, &RecoveryKeeper::failed, this, &Document::recoveryFailed);
    connect(&projector_, &Projector::projected, this, [this](const ProjectedFigures& figures) {
        if (figures.scenario != scenario_) return;
        const bool sameProblems = figures.problems == figures_.problems;
        figures_ = figures;
        Q_EMIT projected(figures_);
        if (!sameProblems) Q_EMIT problemsChanged(figures_.problems);
    });
}

Document::~Document() { undo_.disconnect(this); }

void Document::setScenario(const QString& wanted) {
    const QString scenario = isKnown(economy_, wanted) ? wanted : QStringLiteral("base");
    if (scenario == scenario_) return;
    scenario_ = scenario;
    refreshEffective();
    Q_EMIT scenarioChanged(scenario_);
    Q_EMIT tablesChanged({});
    project();
}

Override Document::overrideOf(const Address& cell) const {
    if (inBase()) return Override::none;
    if (ownOverrides_.contains(toText(cell))) return Override::own;
    const auto here = effective_.locate(cell);
    const auto there = economy_.locate(cell);
    const bool same = here && there && effective_.text(*here) == economy_.text(*there);
    return same ? Override::none : Override::inherited;
}

std::string Document::baseText(const Address& cell) const {
    const auto place = economy_.locate(cell);
    return place ? economy_.effectiveText(*place) : carriedRate(economy_, cell).value_or(std::string());
}

Document::Problems Document::edit(Command command) {
    if (command.empty()) return {};
    if (auto refused = unreadable(command); !refused.empty()) return refused;
    if (auto refused = carryOut(command); !refused.empty()) return refused;
    undo_.push(new Step(*this, std::move(command)));
    return {};
}

Document::Problems Document::enter(std::span<const CellEntry> entries, MissingRow missing,
                                   const QString& name, std::span<const NewRow> newRows) {
    const Message title = named(name.isEmpty() ? nameOf(entries) : name);
    auto command = enterCells(economy_, scenarioCode(scenario_), entries, missing, title, newRows);
    if (!command) return command.problems;
    auto refused = edit(std::move(*command));
    if (refused.empty() && !command.problems.empty()) Q_EMIT warned(command.problems);
    return refused;
}

Document::Problems Document::reset(std::span<const Address> cells) {
    const QString name = cells.size() == 1 ? tr("Reset %1").arg(labelOf(economy_, cells.front()))
                                           : tr("Reset %n cell(s)", nullptr, static_cast<int>(cells.size()));
    auto command = resetCells(economy_, scenarioCode(scenario_), cells, named(name));
    if (!command) return command.problems;
    return edit(std::move(*command));
}

std::optional<Problem> Document::refusalOfRows() const {
    if (inBase()) return std::nullopt;
    return Problem{
        Severity::error,
        {},
        std::nullopt,
        message(translatable("Message", "a scenario changes existing cells; rows are added, moved and "
                                        "deleted in the base"))};
}

Document::Problems Document::insertRows(TableId table, std::size_t position, std::vector<Row> rows,
                                        const QString& name) {
    if (auto refused = refusalOfRows()) return {std::move(*refused)};
    if (position > economy_[table].size()) return {noSuchRow(table)};
    Editor editor(economy_);
    for (Row& row : rows) {
        if (editor.insert(table, position++, std::move(row))) continue;
        return {{Severity::error,
                 {},
                 std::nullopt,
                 message(translatable("Message", "%1: another row has these keys already"),
                         specification(table).title)}};
    }
    const QString title = tr("Insert %n row(s) into %1", nullptr, static_cast<int>(rows.size()))
                              .arg(titleOf(specification(table)));
    return edit(std::move(editor).command(named(name.isEmpty() ? title : name)));
}

Document::Problems Document::eraseRows(TableId table, std::vector<std::size_t> rows) {
    if (auto refused = refusalOfRows()) return {std::move(*refused)};
    return remove(table, std::move(rows));
}

Document::Problems Document::eraseWhole(TableId table, const QString& code) {
    if (const auto row = economy_[table].find({code.toStdString()})) return remove(table, {*row});
    return {{Severity::error,
             {},
             std::nullopt,
             message(translatable("Message", "there is no %1 in %2"), code.toStdString(),
                     specification(table).name)}};
}

Document::Problems Document::remove(TableId table, std::vector<std::size_t> rows) {
    if (rows.empty()) return {};
    const bool allThere = std::all_of(rows.begin(), rows.end(),
                                      [&](std::size_t row) { return row < economy_[table].size(); });
    if (!allThere) return {noSuchRow(table)};
    Removal removal = removalOf(economy_, table, std::move(rows));
    if (removal.isUsed() && askOfUses_) {
        const OfUses wanted = askOfUses_(removal);
        if (wanted == OfUses::keep) return {};
        if (wanted == OfUses::keepChildren)
            removal = removalOf(economy_, table, std::move(removal.rows), Children::stay);
    }
    const QString name = removal.rows.size() == 1
                             ? tr("Delete %1").arg(labelOf(economy_[table], removal.rows.front()))
                             : tr("Delete %n row(s) of %1", nullptr, static_cast<int>(removal.rows.size()))
                                   .arg(titleOf(specification(table)));
    return edit(carriedOut(removal, economy_, named(name)));
}

Document::Problems Document::moveRows(TableId table, std::size_t first, std::size_t count,
                                      std::size_t position, const QString& name) {
    if (auto refused = refusalOfRows()) return {std::move(*refused)};
    const std::size_t size = economy_[table].size();
    if (first >= size || count > size - first || position > size) return {noSuchRow(table)};
    if (count == 0 || (position >= first && position <= first + count)) return {};
    const std::vector<Row> moved(economy_[table].rows().begin() + static_cast<std::ptrdiff_t>(first),
                                 economy_[table].rows().begin() + static_cast<std::ptrdiff_t>(first + count));
    Editor editor(economy_);
    for (std::size_t i = count; i-- > 0;) editor.erase(table, first + i);
    const std::size_t target = position > first ? position - count : position;
    for (std::size_t i = 0; i < count; ++i) editor.insert(table, target + i, moved[i]);
    const QString title = tr("Move %1").arg(labelOf(economy_[table], first));
    return edit(std::move(editor).command(named(name.isEmpty() ? title : name)));
}

Document::Problems Document::rename(TableId table, std::size_t row, const QString& code) {
    if (row >= economy_[table].size()) return {noSuchRow(table)};
    auto command = renameCode(economy_, table, row, code.trimmed().toStdString());
    if (!command) return command.problems;
    return edit(std::move(*command));
}

Document::Problems Document::carryOut(const Command& command) {
    if (readOnly_) return {*readOnly_};
    if (auto refused = apply(command, economy_); !refused.empty()) return refused;
    journal_.push_back({utcNow(), command});
    recovery_.add(journal_.back());
    follow(tablesOf(command));
    return {};
}

void Document::redo(const std::vector<JournalEntry>& entries) {
    std::vector<TableId> tables;
    for (const JournalEntry& entry : entries) {
        if (!apply(entry.command, economy_).empty()) break;
        journal_.push_back(entry);
        undo_.push(new Step(*this, entry.command));
        for (const TableId table : tablesOf(entry.command)) addOnce(tables, table);
    }
    if (!entries.empty()) follow(std::move(tables));
}

void Document::follow(std::vector<TableId> tables) {
    if (!isKnown(economy_, scenario_)) {
        setScenario(QStringLiteral("base"));
    } else if (!inBase()) {
        const Economy before = effective_;
        refreshEffective();
        for (const TableSpec& spec : allTables())
            if (!(effective_[spec.id] == before[spec.id])) addOnce(tables, spec.id);
    }
    Q_EMIT tablesChanged(tables);
    Q_EMIT journalChanged();
    Q_EMIT savedStateChanged();
    project();
}

void Document::refreshEffective() {
    ownOverrides_.clear();
    if (inBase()) {
        effective_ = Economy();
        return;
    }
    auto applied = applyScenario(economy_, scenarioCode(scenario_));
    effective_ = applied ? std::move(*applied) : economy_;
    ownOverrides_ = ownOverrides(economy_, scenarioCode(scenario_));
}

void Document::project() {
    projector_.request(economy_, scenario_);
    Q_EMIT projecting();
}

void Document::replaceAll(Economy economy, const QString& path, const QString& title,
                          std::vector<JournalEntry> journal) {
    projector_.abandon();
    economy_ = std::move(economy);
    scenario_ = QStringLiteral("base");
    effective_ = Economy();
    path_ = path;
    title_ = title;
    startedUnsaved_ = false;
    journal_ = std::move(journal);
    savedEntries_ = journal_.size();
    undo_.clear();
    figures_ = {};
    Q_EMIT scenarioChanged(scenario_);
    Q_EMIT tablesChanged({});
    Q_EMIT journalChanged();
    Q_EMIT savedStateChanged();
    project();
}

QString Document::nameOf(std::span<const CellEntry> entries) const {
    if (entries.empty()) return {};
    if (entries.size() == 1) return tr("Edit %1").arg(labelOf(effective(), entries.front().cell));
    const TableSpec& spec = specification(entries.front().cell.table);
    return tr("Edit %n cell(s) of %1", nullptr, static_cast<int>(entries.size())).arg(titleOf(spec));
}

} // namespace breakeven::ui
