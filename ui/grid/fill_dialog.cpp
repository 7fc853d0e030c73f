#include "grid/fill_dialog.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace breakeven::ui {

FillDialog::FillDialog(const GridProxy& shown, GridArea area, QWidget* parent)
    : QDialog(parent), shown_(shown), area_(area), down_(new QRadioButton(tr("&Down"), this)),
      right_(new QRadioButton(tr("A&cross"), this)), lines_(new QLabel(this)), from_(new QSpinBox(this)),
      series_(new QRadioButton(tr("A &series"), this)), copy_(new QRadioButton(tr("C&opies"), this)),
      step_(new QLineEdit(this)), preview_(new QLabel(this)), reason_(new QLabel(this)) {
    setWindowTitle(tr("Fill series"));
    const auto beside = [this](QRadioButton* one, QRadioButton* other) {
        auto* group = new QButtonGroup(this);
        group->addButton(one);
        group->addButton(other);
        auto* line = new QHBoxLayout;
        line->setSpacing(12);
        line->addWidget(one);
        line->addWidget(other);
        line->addStretch();
        return line;
    };
    preview_->setTextFormat(Qt::PlainText);
    preview_->setWordWrap(true);
    preview_->setMinimumWidth(280);
    reason_->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->addRow(tr("Fill"), beside(down_, right_));
    form->addRow(lines_, from_);
    lines_->setBuddy(from_);
    form->addRow(tr("With"), beside(series_, copy_));
    step_->setPlaceholderText(tr("as the cells stand"));
    step_->setClearButtonEnabled(true);
    step_->setToolTip(tr("By how much each cell goes on from the one before, such as 2, -500 or 0.5%; left "
                         "blank, the cells above or beside say it."));
    form->addRow(tr("S&tep"), step_);
    form->addRow(tr("The cells will hold"), preview_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    fill_ = buttons->button(QDialogButtonBox::Ok);
    fill_->setText(tr("Fill"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addLayout(form);
    layout->addWidget(reason_);
    layout->addWidget(buttons);
    down_->setEnabled(area.rows > 1);
    right_->setEnabled(area.columns > 1);
    (area.rows > 1 && area.rows >= area.columns ? down_
     : area.columns > 1                         ? right_
                                                : down_)
        ->setChecked(true);
    turn();
    connect(down_, &QRadioButton::toggled, this, &FillDialog::turn);
    connect(from_, &QSpinBox::valueChanged, this, &FillDialog::suggest);
    connect(series_, &QRadioButton::toggled, this, &FillDialog::say);
    connect(step_, &QLineEdit::textChanged, this, &FillDialog::say);
    connect(buttons, &QDialogButtonBox::accepted, this, &FillDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FillDialog::reject);
}

// From all cells that are filled at the start, but one at least is left to be filled.
void FillDialog::turn() {
    const bool down = down_->isChecked();
    const int count = down ? area_.rows : area_.columns;
    const auto filled = [&](int place) {
        const QModelIndex cell =
            down ? shown_.index(area_.top + place, area_.left) : shown_.index(area_.top, area_.left + place);
        return !cell.data(canonicalRole).toString().isEmpty();
    };
    int from = 0;
    while (from < count && filled(from)) ++from;
    if (from == count) from = count > 2 ? 2 : 1;
    const QSignalBlocker quiet(from_);
    from_->setRange(1, std::max(1, count - 1));
    lines_->setText(down ? tr("First &rows to continue from") : tr("First colu&mns to continue from"));
    from_->setValue(std::max(1, from));
    suggest();
}

Filling FillDialog::filling() const {
    Filling filling{area_, down_->isChecked() ? FillSide::down : FillSide::right, 0};
    const int from = from_->value();
    filling.count = (down_->isChecked() ? area_.rows : area_.columns) - from;
    (down_->isChecked() ? filling.from.rows : filling.from.columns) = from;
    return filling;
}

FillWay FillDialog::way() const { return series_->isChecked() ? FillWay::series : FillWay::copy; }

void FillDialog::suggest() {
    const bool may = mayBeSeries(shown_, filling());
    series_->setEnabled(may);
    (may ? series_ : copy_)->setChecked(true);
    say();
}

QString FillDialog::step() const { return series_->isChecked() ? step_->text().trimmed() : QString(); }

void FillDialog::say() {
    step_->setEnabled(series_->isChecked());
    const QString refusal = refusalOfStep(shown_, filling(), step());
    preview_->setText(refusal.isEmpty() ? textFilled(shown_, filling(), way(), step()) : QString());
    preview_->setAccessibleName(preview_->text());
    const QString reason =
        series_->isEnabled()
            ? refusal
            : tr("Years, months, numbers and names that end in a number continue as a series; these cells "
                 "are repeated.");
    reason_->setText(reason);
    reason_->setVisible(!reason.isEmpty());
    fill_->setEnabled(refusal.isEmpty());
}

void FillDialog::accept() {
    if (!fill_->isEnabled()) return;
    QDialog::accept();
    Q_EMIT chosen(filling(), way(), step());
}

} // namespace breakeven::ui
