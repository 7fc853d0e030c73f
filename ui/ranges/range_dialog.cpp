#include "ranges/range_dialog.h"

#include "desk/page.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/problem_text.h"
#include "document/sentences.h"
#include "document/working_unit.h"
#include "economy/table/first_error.h"
#include "insight/uncertainty/range_findings.h"
#include "ranges/range_fields.h"
#include "ranges/range_picture_view.h"
#include "ranges/range_text.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

QLabel* sentence(const char* role) {
    auto* label = new QLabel;
    label->setProperty("role", role);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

RangeDialog::RangeDialog(Document& document, const Address& cell, const std::string& code, QWidget* parent)
    : QDialog(parent), document_(document), cell_(cell), ranges_(new QComboBox),
      fields_(new RangeFields(document)), picture_(new RangePictureView), dependence_(new DependenceView),
      meaning_(sentence("finding")), hanging_(sentence("caption")), wrong_(sentence("finding")),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel)),
      remove_(buttons_->addButton(tr("Remo&ve range"), QDialogButtonBox::DestructiveRole)) {
    setWindowTitle(tr("This could be…"));
    auto* title = new QLabel(labelOf(document.economy(), cell));
    title->setFont(strongFont(11));
    title->setWordWrap(true);
    const QString held = heldText(document.economy(), cell, workingUnit(document));
    auto* now = sentence("caption");
    now->setText(held.isEmpty() ? tr("In the base it is blank.") : tr("In the base it is %1.").arg(held));
    if (cell.hasWildcard()) now->hide();
    ranges_->setAccessibleName(tr("Which range"));
    remove_->setIcon(icon("delete"));

    auto* right = new QVBoxLayout;
    right->addWidget(picture_);
    right->addWidget(meaning_);
    right->addSpacing(grid(2));
    right->addWidget(dependence_);
    right->addWidget(hanging_);
    right->addStretch(1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(grid(5));
    middle->addWidget(fields_, 3);
    middle->addLayout(right, 2);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(now);
    layout->addWidget(ranges_);
    auto* between = new QWidget;
    between->setLayout(middle);
    layout->addWidget(scrolled(between), 1);
    layout->addWidget(wrong_);
    layout->addWidget(buttons_);
    wrong_->setMinimumHeight(room(9));
    resize(roomOnScreen(215, 140));

    connect(fields_, &RangeFields::changed, this, &RangeDialog::follow);
    connect(ranges_, &QComboBox::activated, this, &RangeDialog::choose);
    connect(buttons_, &QDialogButtonBox::accepted, this, &RangeDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(remove_, &QPushButton::clicked, this, &RangeDialog::remove);
    fillRanges(code);
    choose();
}

void RangeDialog::fillRanges(const std::string& code) {
    const Economy& economy = document_.economy();
    for (const std::size_t row : rangesOfCell(economy, cell_)) {
        const std::string& of = economy[TableId::uncertainties].at(row, "uncertainty");
        ranges_->addItem(tr("The range %1").arg(codedNameOf(economy, TableId::uncertainties, of)), toQt(of));
    }
    ranges_->addItem(tr("A new range"), QString());
    ranges_->setVisible(ranges_->count() > 1);
    if (const int at = ranges_->findData(toQt(code)); at >= 0 && !code.empty()) ranges_->setCurrentIndex(at);
}

void RangeDialog::choose() {
    const Economy& economy = document_.economy();
    const std::string code = toCore(ranges_->currentData().toString());
    const auto row = economy[TableId::uncertainties].find({code});
    remove_->setVisible(row.has_value());
    buttons_->button(QDialogButtonBox::Ok)->setText(row ? tr("Change it") : tr("Add it"));
    fields_->setEntry(row ? rangeEntry(economy, *row) : newRangeOf(economy, cell_), cell_);
}

void RangeDialog::follow() {
    const RangeEntry entry = fields_->entry();
    const auto range = rangeIn(document_.economy(), entry);
    picture_->show(range);
    dependence_->show(range);
    meaning_->setText(range ? sentencesOf(meaningOf(*range)) : QString());
    hanging_->setText(range ? sentencesOf(dependenceOf(*range)) : QString());
    // While low or high is still to be typed there is nothing to complain of.
    const bool begun = !entry.cell("low").empty() && !entry.cell("high").empty();
    wrong_->setText(begun ? refusal() : QString());
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(range.has_value());
}

QString RangeDialog::refusal() const {
    const auto command = enterRange(document_.economy(), fields_->entry());
    return command.problems.empty() ? QString() : saidOf(firstError(command.problems), document_.effective());
}

void RangeDialog::accept() {
    auto command = enterRange(document_.economy(), fields_->entry());
    const auto problems = command ? document_.edit(std::move(*command)) : std::move(command.problems);
    if (problems.empty()) return QDialog::accept();
    wrong_->setText(saidOf(firstError(problems), document_.effective()));
}

void RangeDialog::remove() {
    const auto problems =
        document_.edit(removeRange(document_.economy(), toCore(ranges_->currentData().toString())));
    if (problems.empty()) return QDialog::accept();
    wrong_->setText(saidOf(firstError(problems), document_.effective()));
}

void editRange(Document& document, const QString& text, QWidget* window) {
    const Economy& economy = document.economy();
    auto cell = parseAddress(toCore(text));
    std::string code;
    if (cell && cell->table == TableId::uncertainties) {
        code = cell->keys.front();
        const auto row = economy[TableId::uncertainties].find({code});
        cell = row ? rangedCell(economy, *row) : std::nullopt;
    }
    if (!cell || !mayBeRanged(*cell)) {
        QMessageBox::information(window, RangeDialog::tr("This could be…"),
                                 RangeDialog::tr("Only amounts, numbers, rates and the start of an "
                                                 "arrangement can be uncertain."));
        return;
    }
    RangeDialog(document, *cell, code, window).exec();
}

} // namespace breakeven::ui
