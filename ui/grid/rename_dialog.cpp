#include "grid/rename_dialog.h"

#include "grid/table_model.h"
#include "theme/type.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace breakeven::ui {

RenameDialog::RenameDialog(TableModel& model, int row, QWidget* parent)
    : QDialog(parent), model_(model), row_(row), code_(new QLineEdit(this)), reason_(new QLabel(this)) {
    setWindowTitle(tr("Rename code"));
    const QModelIndex key = model.index(row, 0);
    code_->setText(key.data(canonicalRole).toString());
    code_->selectAll();
    code_->setMinimumWidth(room(65));
    auto* label = new QLabel(tr("&New code of %1").arg(code_->text()), this);
    label->setBuddy(code_);
    auto* note = new QLabel(tr("Everything that refers to it follows."), this);
    reason_->setWordWrap(true);
    reason_->setProperty("tone", QStringLiteral("error"));
    reason_->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Rename"));
    connect(buttons, &QDialogButtonBox::accepted, this, &RenameDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RenameDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*>{label, code_, note, reason_, buttons})
        layout->addWidget(widget);
}

void RenameDialog::accept() {
    const Refusals refusals = model_.rename(row_, code_->text());
    if (refusals.empty()) return QDialog::accept();
    reason_->setText(refusals.front().reason);
    reason_->setAccessibleName(reason_->text());
    reason_->show();
    code_->setFocus();
}

} // namespace breakeven::ui
