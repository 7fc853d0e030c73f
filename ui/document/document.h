#pragma once

#include "document/projector.h"
#include "document/recovery_keeper.h"
#include "economy/cell_entry.h"
#include "economy/change.h"
#include "economy/scenario.h"
#include "store/document.h"
#include "store/document_lock.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <memory>
#include <span>
#include <unordered_set>
#include <vector>

namespace breakeven::ui {

/// Whether a cell differs in the current scenario.
enum class Override { none, inherited, own };

/// The one document of the window: an economy, the scenario it is looked at in, what was done to it, and the
/// figures that follow from it. Every change of it is one undoable command; methods that may be refused
/// return why, and nothing when all is done.
class Document : public QObject {
    Q_OBJECT

public:
    using Problems = std::vector<Problem>;

    explicit Document(QObject* parent = nullptr);
    ~Document() override;

    /// As typed, without any scenario.
    const Economy& economy() const { return economy_; }
    /// As it stands in the current scenario; as typed where the scenario's overrides are in error.
    const Economy& effective() const { return inBase() ? economy_ : effective_; }

    QString scenario() const { return scenario_; }
    bool inBase() const { return scenario_ == QLatin1String("base"); }
    /// An unknown scenario leads to base.
    void setScenario(const QString& scenario);

    Override overrideOf(const Address& cell) const;
    /// What the cell holds in base: canonical, a blank as what it counts as.
    std::string baseText(const Address& cell) const;

    /// Carries out any command.
    Problems edit(Command command);
    /// What was typed into cells: of the base or, in a scenario, as its overrides.
    Problems enter(std::span<const CellEntry> entries, MissingRow missing = MissingRow::refused,
                   const QString& name = {}, std::span<const NewRow> newRows = {});
    /// Takes the scenario's own overrides of the cells away.
    Problems reset(std::span<const Address> cells);
    Problems insertRows(TableId table, std::size_t position, std::vector<Row> rows, const QString& name = {});
    Problems eraseRows(TableId table, std::vector<std::size_t> rows);
    /// Moves rows, which follow one another, to stand before `position`.
    Problems moveRows(TableId table, std::size_t first, std::size_t count, std::size_t position,
                      const QString& name = {});
    Problems rename(TableId table, std::size_t row, const QString& code);
    /// Why rows cannot come and go now, if they cannot: in a scenario (rules.md 13).
    std::optional<Problem> refusalOfRows() const;

    QUndoStack& undoStack() { return undo_; }
    /// Everything ever done to the document, undoing too, in order.
    const std::vector<JournalEntry>& journal() const { return journal_; }

    /// Replaces everything by a document without a file.
    void start(Economy economy, const QString& title);
    Problems startFromPackage(const QString& folder);
    Problems open(const QString& path);
    /// Precondition: there is a path. An error where somebody else has saved the document since.
    Problems save();
    Problems saveAs(const QString& path);
    /// Brings a package into the open document as one command.
    Problems importPackage(const QString& folder);
    Problems exportPackage(const QString& folder) const;

    /// Work on a document that a crash left unsaved, to be asked for before it is opened; `restore` does it
    /// again on the document just opened. Work on documents without a file is found by
    /// abandonedUnnamedWork().
    static Result<std::optional<Recovery>> unsavedWorkOn(const QString& path);
    Problems restore(const Recovery& recovery);
    Problems startFromUnsavedWork(const QString& file);
    /// The person closes without saving: nothing is to be recovered.
    void discardRecovery();

    QString path() const { return path_; }
    /// The name people know it by: the file's, or the title it was started with.
    QString title() const;
    bool isModified() const { return startedUnsaved_ || !undo_.isClean(); }

    /// The figures last calculated, and whether newer ones are on their way.
    const ProjectedFigures& figures() const { return figures_; }
    bool isProjecting() const { return projector_.isBusy(); }
    /// Problems of the tables and of the current scenario, as last calculated.
    const Problems& problems() const { return figures_.problems; }

Q_SIGNALS:
    /// Cells or rows of these tables changed, in base or in the current scenario; none named: any may have.
    void tablesChanged(const std::vector<breakeven::TableId>& tables);
    void scenarioChanged(const QString& scenario);
    void projecting();
    void projected(const breakeven::ui::ProjectedFigures& figures);
    void problemsChanged(const std::vector<breakeven::Problem>& problems);
    /// Path, title or unsaved changes.
    void savedStateChanged();
    void journalChanged();
    /// Something was undone or done again, first at this address.
    void revisited(const QString& address);
    /// What was entered or read was taken, but not quite as it stood there.
    void warned(const std::vector<breakeven::Problem>& problems);
    /// Unsaved work can no longer be kept safe from a crash.
    void recoveryFailed(const breakeven::Problem& why);

private:
    class Step;

    Problems carryOut(const Command& command);
    void follow(const Command& command);
    void refreshEffective();
    void project();
    void replaceAll(Economy economy, const QString& path, const QString& title,
                    std::vector<JournalEntry> journal);
    /// The lock of a document: the one held, or one taken now; an error where it is open elsewhere.
    Result<std::shared_ptr<DocumentLock>> lockOf(const QString& path) const;
    void noteSaved(Revision revision);
    QString nameOf(std::span<const CellEntry> entries) const;

    Economy economy_;
    Economy effective_;
    std::unordered_set<std::string> ownOverrides_; ///< cells the current scenario itself overrides
    QString scenario_ = QStringLiteral("base");
    QString path_;
    QString title_;
    bool startedUnsaved_ = false; ///< it began with recovered work
    Revision revision_;
    std::shared_ptr<DocumentLock> lock_; ///< of the file at path_, unless it is open elsewhere
    std::vector<JournalEntry> journal_;
    std::size_t savedEntries_ = 0;
    RecoveryKeeper recovery_;
    QUndoStack undo_;
    Projector projector_;
    ProjectedFigures figures_;
};

} // namespace breakeven::ui
