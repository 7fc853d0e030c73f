#include "grid/paste_special_dialog.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace breakeven::ui {

PasteSpecialDialog::PasteSpecialDialog(std::function<QString(const PasteSpecial& how)> preview,
                                       QWidget* parent)
    : QDialog(parent), preview_(std::move(preview)), operations_(new QButtonGroup(this)),
      transpose_(new QCheckBox(tr("&Transpose: rows become columns"), this)),
      skipBlanks_(new QCheckBox(tr("Skip &blanks"), this)),
      valuesOnly_(new QCheckBox(tr("&Values only: keep no formula behind a number"), this)),
      said_(new QLabel(this)) {
    setWindowTitle(tr("Paste special"));
    auto* box = new QGroupBox(tr("What is pasted"), this);
    auto* operations = new QVBoxLayout(box);
    operations->setSpacing(4);
    const auto offer = [&](PasteOperation operation, const QString& text) {
        auto* button = new QRadioButton(text, box);
        operations_->addButton(button, static_cast<int>(operation));
        operations->addWidget(button);
    };
    offer(PasteOperation::set, tr("&replaces what is there"));
    offer(PasteOperation::add, tr("is &added to it"));
    offer(PasteOperation::subtract, tr("is &subtracted from it"));
    offer(PasteOperation::multiply, tr("&multiplies it"));
    offer(PasteOperation::divide, tr("&divides it"));
    operations_->button(0)->setChecked(true);
    said_->setTextFormat(Qt::PlainText);
    said_->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Paste"));
    connect(buttons, &QDialogButtonBox::accepted, this, &PasteSpecialDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PasteSpecialDialog::reject);
    connect(operations_, &QButtonGroup::idToggled, this, &PasteSpecialDialog::say);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(box);
    for (QCheckBox* check : {transpose_, skipBlanks_, valuesOnly_}) {
        layout->addWidget(check);
        connect(check, &QCheckBox::toggled, this, &PasteSpecialDialog::say);
    }
    layout->addWidget(said_);
    layout->addWidget(buttons);
    operations_->button(0)->setFocus();
    say();
}

PasteSpecial PasteSpecialDialog::how() const {
    return {static_cast<PasteOperation>(operations_->checkedId()), transpose_->isChecked(),
            skipBlanks_->isChecked(), valuesOnly_->isChecked()};
}

void PasteSpecialDialog::say() {
    said_->setText(preview_(how()));
    said_->setAccessibleName(said_->text());
}

void PasteSpecialDialog::accept() {
    QDialog::accept();
    Q_EMIT chosen(how());
}

} // namespace breakeven::ui
