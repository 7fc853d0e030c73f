#include "roll/roll_commands.h"

#include "desk/progress_dialog.h"
#include "document/continued_document.h"
#include "document/file_path.h"
#include "document/message_text.h"
#include "document/person.h"
#include "document/rolled_from.h"
#include "roll/reconciliation_window.h"
#include "roll/roll_dialog.h"

#include <QFileInfo>

#include <utility>

namespace breakeven::ui {

RollCommands::RollCommands(const Document& document, const Display& display,
                           std::function<void(const QString&)> open, QWidget* window)
    : QObject(window), document_(document), display_(display), open_(std::move(open)), window_(window) {}

void RollCommands::ask() {
    RollDialog dialog(document_, utcText(std::chrono::system_clock::now()), window_);
    if (dialog.exec() == QDialog::Accepted) write(dialog.rolled(), dialog.file());
}

void RollCommands::write(std::shared_ptr<const RollForward> rolled, const QString& file) {
    progress_ = new ProgressDialog(tr("Roll forward"), tr("Writing the new document…"), false, window_);
    task_.run<std::vector<Problem>>(
        [rolled, path = filePath(file), economy = document_.economy(), journal = document_.journal(),
         when = utcText(std::chrono::system_clock::now()), who = toCore(personName())](const Unwanted&) {
            return writeContinued(path, economy, journal, rolled->command, when, {who, {}});
        },
        [this, file](std::vector<Problem> problems) { finish(file, problems); });
}

void RollCommands::finish(const QString& file, const std::vector<Problem>& problems) {
    delete std::exchange(progress_,
                         nullptr); // at once: what comes may ask something in an event loop of its own
    const QString name = QFileInfo(file).fileName();
    if (!problems.empty())
        Q_EMIT failed(hasErrors(problems) ? tr("%1 could not be written.").arg(name)
                                          : tr("%1 has been written. Please note:").arg(name),
                      problems);
    if (hasErrors(problems)) return;
    open_(file);
    if (QFileInfo(document_.path()) == QFileInfo(file))
        reconcile();
    else
        Q_EMIT written(file);
}

void RollCommands::reconcile() {
    auto from = guarded([this] { return rolledFrom(document_.economy(), document_.journal()); });
    if (!from) return Q_EMIT failed(tr("There is nothing to reconcile."), from.problems);
    delete reconciliation_;
    reconciliation_ = new ReconciliationWindow(display_, std::move(from->before), from->scenario, window_);
    reconciliation_->show();
}

ReconciliationWindow* RollCommands::reconciliation() const { return reconciliation_; }

} // namespace breakeven::ui
