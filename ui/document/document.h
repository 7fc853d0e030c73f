#pragma once

#include "document/name_of_step.h"
#include "document/open_document.h"
#include "document/patience.h"
#include "document/projector.h"
#include "economy/edit/cell_entry.h"
#include "economy/edit/change.h"
#include "economy/edit/removal.h"
#include "economy/scenario/scenario.h"

#include <QObject>
#include <QScopedValueRollback>
#include <QString>

#include <functional>
#include <memory>
#include <span>
#include <unordered_set>
#include <vector>

namespace breakeven::ui {

/// Whether a cell differs in the current scenario.
enum class OverrideState { none, inherited, own };

/// What the person wants where rows to be deleted are used: nothing deleted, the uses deleted too, or, of
/// scenarios, those on top kept on what is below.
enum class OfUses { keep, deleteToo, keepChildren };

/// The one document of the window: the open document, the scenario it is looked at in, and the figures that
/// follow from it, with signals for what changes. Every change of it is one undoable command; methods that
/// may be refused return why, and nothing when all is done.
class Document : public QObject {
    Q_OBJECT

public:
    using Problems = std::vector<Problem>;

    /// `now` says what time it is, for the journal and for what is typed without a pause.
    explicit Document(QObject* parent = nullptr,
                      std::function<Moment()> now = std::chrono::system_clock::now);

    /// As typed, without any scenario.
    const Economy& economy() const { return open_.economy(); }
    /// As it stands in the current scenario; as typed where the scenario's overrides are in error.
    const Economy& effective() const { return inBase() ? economy() : effective_; }

    QString scenario() const { return scenario_; }
    bool inBase() const { return scenario_ == QLatin1String("base"); }
    /// An unknown scenario leads to base.
    void setScenario(const QString& scenario);

    OverrideState overrideOf(const Address& cell) const;
    /// What the cell holds in base: canonical, a blank as what it counts as.
    std::string baseText(const Address& cell) const;

    /// How what takes long is waited for; without, it is done at once. While it is, the document stands as it
    /// stood, and refuses whatever else would change it.
    void setPatience(Patience patience) { patience_ = std::move(patience); }
    bool isBusy() const { return busy_; }
    /// What `work` returns, waited for; nothing where it was cancelled. The work holds all it needs, or may
    /// not be cancelled.
    template<class Work>
    auto waitFor(const QString& saying, bool mayCancel, Work work) {
        const QScopedValueRollback<bool> busy(busy_, true);
        return patiently(patience_, saying, mayCancel, std::move(work));
    }

    /// Carries out any command.
    Problems edit(Command command);
    /// The same of one that takes long to work out: that is waited for too, `saying` what is being done. The
    /// work holds all it needs; what it warns of is told by signal, or left to the caller.
    Problems editLong(std::function<Result<Command>()> make, const QString& saying = {},
                      Problems* warnings = nullptr);
    /// What was typed into cells: of the base or, in a scenario, as its overrides, or into rows only it has.
    Problems enter(std::span<const CellEntry> entries, MissingRow missing = MissingRow::refused,
                   const NameOfStep& name = {}, std::span<const NewRow> newRows = {});
    /// Takes the scenario's own overrides of the cells away.
    Problems reset(std::span<const Address> cells);
    /// In a scenario they become rows that only it has (rules 13).
    Problems insertRows(TableId table, std::size_t position, std::vector<Row> rows,
                        const NameOfStep& name = {});
    /// Deletes rows with all that uses them, having asked (askOfUses); in a scenario those only it has.
    Problems eraseRows(TableId table, std::vector<std::size_t> rows);
    /// The same of scenarios and arrangements, which come and go in any scenario.
    Problems eraseWhole(TableId table, const QString& code);
    /// Who asks whether what uses rows is to go too; without, it goes.
    void askOfUses(std::function<OfUses(const Removal& removal)> ask) { askOfUses_ = std::move(ask); }
    /// Moves rows, in their order, to stand before the one at `position`, or last. Refused in a scenario
    /// where figures follow from the table: its order is the same in all.
    Problems moveRows(TableId table, const std::vector<std::size_t>& rows, std::size_t position);
    Problems rename(TableId table, std::size_t row, const QString& code);

    /// Each does nothing where there is no such step.
    void undo();
    void redo();
    /// Undoes or does again until so many steps are done: as many entries of the journal, shown at once.
    void goToStep(std::size_t done);
    /// What was done and can be undone, and what was undone.
    const History& history() const { return open_.history(); }
    /// What the step to be undone, or done again, next did; blank where there is none.
    QString undoText() const;
    QString redoText() const;
    /// The command carried out last.
    const Command& lastDone() const { return open_.lastDone(); }
    /// Everything ever done to the document, undoing too, in order.
    const std::vector<JournalEntry>& journal() const { return open_.journal(); }

    /// Replaces everything by a document without a file.
    void start(Economy economy, const QString& title);
    Problems startFromPackage(const QString& folder);
    /// Reads and locks a document, to be opened if the person decides so, or just let go.
    Result<Opening> prepare(const QString& path);
    using UnsavedWork = OpenDocument::UnsavedWork;
    /// Opens what was prepared, with the work that a crash left of it done again, or without.
    void open(const QString& path, Opening opening, UnsavedWork work);
    /// Both, with all there is.
    Problems open(const QString& path);
    /// Work on a document that never had a file, as a crash left it.
    Problems open(AbandonedWork work);
    /// Why nothing can be changed here, if so: the document is open elsewhere.
    const std::optional<Problem>& readOnly() const { return open_.readOnly(); }
    /// Precondition: there is a path. An error where somebody else has saved the document since.
    Problems save();
    Problems saveAs(const QString& path);
    /// Brings a package into the open document as one command.
    Problems importPackage(const QString& folder);
    Problems exportPackage(const QString& folder);

    /// The person closes without saving: nothing is to be recovered.
    void discardRecovery() { open_.discardRecovery(); }

    /// Blank where it has no file yet.
    QString path() const;
    /// The name people know it by: the file's, or the title it was started with.
    QString title() const;
    bool isModified() const { return open_.isModified(); }

    /// The figures last calculated, and whether newer ones are on their way.
    const ProjectedFigures& figures() const { return figures_; }
    bool isProjecting() const { return projector_.isBusy(); }
    /// Calculates the figures anew, as every change does by itself.
    void project();
    /// Gives up what is being calculated: the figures last calculated stay.
    void stopProjecting();
    /// Problems of the tables and of the current scenario, as last calculated.
    const Problems& problems() const { return figures_.problems; }

Q_SIGNALS:
    /// Cells or rows of these tables changed, in base or in the current scenario; none named: any may have.
    void tablesChanged(const std::vector<breakeven::TableId>& tables);
    void scenarioChanged(const QString& scenario);
    void projecting();
    void projectingStopped();
    void projected(const breakeven::ui::ProjectedFigures& figures);
    void problemsChanged(const std::vector<breakeven::Problem>& problems);
    /// Path, title or unsaved changes.
    void savedStateChanged();
    void journalChanged();
    /// Something was undone or done again, to be seen at these cells and rows.
    void revisited(const std::vector<breakeven::Address>& places);
    /// What was undone or done again, in a sentence.
    void travelled(const QString& sentence);
    /// What was entered or read was taken, but not quite as it stood there.
    void warned(const std::vector<breakeven::Problem>& problems);
    /// Unsaved work can no longer be kept safe from a crash.
    void recoveryFailed(const breakeven::Problem& why);

private:
    /// The document in the scenario it is looked at in.
    struct Standing {
        Economy effective;
        std::unordered_set<Address, AddressHash> own; ///< cells the scenario itself overrides
    };
    /// Steps worked out beside it, with what it then is in its scenario and the tables that change.
    struct Ahead {
        std::vector<PreparedStep> steps;
        Standing standing;
        std::vector<TableId> tables;
    };

    static Standing standingIn(const Economy& economy, const std::string& scenario);
    static Ahead ahead(std::vector<PreparedStep> steps, const std::string& scenario,
                       const Economy& effective);

    Problems carryOut(Command command, const std::optional<Typing>& typing);
    void follow(Ahead ahead);
    /// Undoes or does again; what changed.
    std::vector<Address> travel(std::size_t done);
    std::vector<Address> travelLong(std::size_t done);
    /// Whether so much is to be waited for.
    bool isLong(std::size_t changes) const;
    Problems remove(TableId table, std::vector<std::size_t> rows);
    void follow(std::vector<TableId> tables);
    void tellOf(const std::vector<TableId>& tables);
    /// Undoes or does again one step, adding to what changed and where; false where it no longer fits.
    bool takeStep(bool back, std::vector<TableId>& tables, std::vector<Address>& places);
    std::optional<Typing> typingOf(std::span<const CellEntry> entries) const;
    void refreshEffective();
    void showAnew(const QString& title);
    Problems write(const QString& path);

    OpenDocument open_;
    Economy effective_;
    std::unordered_set<Address, AddressHash> ownOverrides_; ///< cells the current scenario itself overrides
    QString scenario_ = QStringLiteral("base");
    QString title_;
    Projector projector_;
    ProjectedFigures figures_;
    std::function<OfUses(const Removal& removal)> askOfUses_;
    Patience patience_;
    bool busy_ = false;
};

} // namespace breakeven::ui
