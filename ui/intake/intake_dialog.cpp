#include "intake/intake_dialog.h"

#include "document/guarded.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "economy/table/first_error.h"
#include "intake/columns_step.h"
#include "intake/meanings_step.h"
#include "intake/review_step.h"
#include "intake/sheet_step.h"
#include "theme/type.h"

#include <QMessageBox>
#include <QScreen>

namespace breakeven::ui {

IntakeDialog::IntakeDialog(Document& document, ForeignFile file, const QString& organisation,
                           const QStringList& warnings, QWidget* parent)
    : QWizard(parent), document_(document), draft_(document, std::move(file), organisation) {
    setWindowTitle(tr("Import a table"));
    setWizardStyle(QWizard::ClassicStyle);
    setTitleFormat(Qt::PlainText);
    setSubTitleFormat(Qt::PlainText);
    setOption(QWizard::NoBackButtonOnStartPage);
    setButtonText(QWizard::FinishButton, tr("&Import"));
    addPage(new SheetStep(draft_, warnings));
    addPage(new ColumnsStep(draft_));
    addPage(new MeaningsStep(draft_));
    addPage(new ReviewStep(draft_));
    const QSize desk = screen()->availableGeometry().size() - QSize(grid(10), grid(16));
    resize(QSize(grid(290), grid(172)).boundedTo(desk));
}

void IntakeDialog::accept() {
    Command command = draft_.plan().command;
    if (command.empty() || !draft_.isSettled()) return;
    const auto rows = static_cast<int>(draft_.plan().added + draft_.plan().updated);
    const QString name =
        tr("Import %n row(s) from %1 into %2", nullptr, rows).arg(draft_.fileName(), titleOf(draft_.table()));
    command.name = {toCore(name), {}};
    const auto problems = guarded([&] { return document_.edit(std::move(command)); });
    if (!problems.empty()) {
        QMessageBox::warning(this, windowTitle(), textOf(firstError(problems).message));
        return;
    }
    draft_.remember();
    done_ = name;
    QWizard::accept();
}

} // namespace breakeven::ui
