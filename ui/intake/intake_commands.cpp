#include "intake/intake_commands.h"

#include "desk/progress_dialog.h"
#include "document/file_path.h"
#include "document/message_text.h"
#include "intake/intake_dialog.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>

#include <utility>

namespace breakeven::ui {

IntakeCommands::IntakeCommands(Document& document, std::function<QString()> organisation, QWidget* window)
    : QObject(window), document_(document), organisation_(std::move(organisation)), window_(window) {}

IntakeDialog* IntakeCommands::dialog() const { return dialog_; }

bool IntakeCommands::mayTake(const QString& path) {
    static const QStringList endings{"csv", "xlsx", "xlsm", "tsv", "txt", "xls", "xlsb", "ods"};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

void IntakeCommands::ask() {
    const QString folder =
        QSettings()
            .value("lastFolder", QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .toString();
    const QString path = QFileDialog::getOpenFileName(window_, tr("Import a table"), folder,
                                                      tr("Tables (*.csv *.xlsx *.xlsm *.tsv *.txt)") + ";;" +
                                                          tr("All files (*)"));
    if (path.isEmpty()) return;
    QSettings().setValue("lastFolder", QFileInfo(path).absolutePath());
    openFile(path);
}

void IntakeCommands::openFile(const QString& path) {
    read(QFileInfo(path).fileName(), [file = filePath(path)] { return readForeignFile(file); });
}

void IntakeCommands::paste() {
    const QString text = QGuiApplication::clipboard()->mimeData()->text();
    const QString name = tr("the clipboard");
    read(name, [text = toCore(text), name = toCore(name)] { return readPastedTable(name, text); });
}

void IntakeCommands::read(const QString& name, std::function<Result<ForeignFile>()> read) {
    delete std::exchange(progress_, nullptr);
    progress_ = new ProgressDialog(tr("Import a table"), tr("Reading %1…").arg(name), true, window_);
    connect(progress_, &ProgressDialog::canceled, this, [this] { task_.cancel(); });
    task_.run<Result<ForeignFile>>([read = std::move(read)](const Unwanted&) { return read(); },
                                   [this, name](Result<ForeignFile> file) { open(name, std::move(file)); });
}

void IntakeCommands::open(const QString& name, Result<ForeignFile> file) {
    delete std::exchange(progress_, nullptr); // at once: what comes has an event loop of its own
    if (!file)
        return Q_EMIT failed(tr("%1 could not be read. Nothing has changed.").arg(name), file.problems);
    QStringList warnings;
    for (const Problem& problem : file.problems) warnings << tr("%1: %2").arg(name, textOf(problem.message));
    IntakeDialog dialog(document_, std::move(*file), organisation_(), warnings, window_);
    dialog_ = &dialog;
    if (dialog.exec() == QDialog::Accepted) Q_EMIT done(dialog.done());
}

} // namespace breakeven::ui
