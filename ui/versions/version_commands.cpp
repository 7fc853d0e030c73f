#include "versions/version_commands.h"

#include "versions/merge_dialog.h"
#include "versions/pick_dialog.h"
#include "versions/rebase_dialog.h"

namespace breakeven::ui {

VersionCommands::VersionCommands(Document& document, const Display& display, VersionsDialog::AskName askName,
                                 QWidget* window)
    : QObject(window), document_(document), display_(display), askName_(std::move(askName)), window_(window) {
}

void VersionCommands::merge(const QString& scenario) {
    MergeDialog dialog(document_, scenario, window_);
    if (dialog.exec() == QDialog::Accepted) tell(dialog.warnings());
}

void VersionCommands::pick(const QString& scenario, const std::vector<std::size_t>& rows) {
    PickDialog dialog(document_, scenario, rows, window_);
    if (dialog.exec() == QDialog::Accepted) tell(dialog.warnings());
}

void VersionCommands::rebase(const QString& scenario) { RebaseDialog(document_, scenario, window_).exec(); }

void VersionCommands::versions() {
    VersionsDialog dialog(document_, display_, askName_, window_);
    connect(&dialog, &VersionsDialog::pagesWanted, this,
            [this, &dialog](const QString& version, const QString& scenario) {
                Q_EMIT changesWanted(version, scenario, Changes::pages, &dialog);
            });
    connect(&dialog, &VersionsDialog::fileWanted, this,
            [this, &dialog](const QString& version, const QString& scenario) {
                Q_EMIT changesWanted(version, scenario, Changes::file, &dialog);
            });
    dialog.exec();
}

void VersionCommands::tell(const std::vector<Problem>& warnings) {
    if (!warnings.empty()) Q_EMIT warned(tr("Done, but:"), warnings);
}

} // namespace breakeven::ui
