#include "desk/progress_dialog.h"

#include "theme/type.h"

#include <QCloseEvent>

namespace breakeven::ui {

ProgressDialog::ProgressDialog(const QString& title, const QString& saying, bool mayCancel, QWidget* parent)
    : QProgressDialog(saying, mayCancel ? tr("Cancel") : QString(), 0, 0, parent), mayCancel_(mayCancel) {
    setWindowTitle(title);
    setMinimumWidth(room(80)); // for the title
    setWindowModality(Qt::WindowModal);
    setMinimumDuration(shortestShown);
    setValue(0);
}

void ProgressDialog::reject() {
    if (mayCancel_) QProgressDialog::reject();
}

void ProgressDialog::closeEvent(QCloseEvent* event) {
    if (mayCancel_) return QProgressDialog::closeEvent(event);
    event->ignore();
}

} // namespace breakeven::ui
