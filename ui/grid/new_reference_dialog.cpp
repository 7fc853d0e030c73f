#include "grid/new_reference_dialog.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "economy/table/first_error.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace breakeven::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NewReference)
};

QString whatIsMade(TableId table) {
    switch (table) {
    case TableId::indices:
        return Words::tr("New index");
    case TableId::tariffs:
        return Words::tr("New tariff");
    case TableId::populations:
        return Words::tr("New population");
    case TableId::services:
        return Words::tr("New service");
    case TableId::organisations:
        return Words::tr("New organisation");
    default:
        return Words::tr("New arrangement");
    }
}

// What is left to be typed elsewhere.
QString whatRemains(TableId table) {
    switch (table) {
    case TableId::indices:
        return Words::tr("It starts at 0% a year; type its rates under Indices.");
    case TableId::tariffs:
        return Words::tr("It starts with a price of £0 for every service; type them under Tariffs.");
    case TableId::populations:
        return Words::tr("It starts with no people; type its segments under Populations.");
    case TableId::services:
        return Words::tr("Its unit and what kind of care it is are typed under Tariffs.");
    case TableId::organisations:
        return Words::tr("It has no figures yet; type them on its page.");
    default:
        return Words::tr("It has no effects yet; type them under Arrangements.");
    }
}

} // namespace

QString newReferenceTitle(TableId table, const QString& name) {
    switch (table) {
    case TableId::indices:
        return Words::tr("New index “%1”…").arg(name);
    case TableId::tariffs:
        return Words::tr("New tariff “%1”…").arg(name);
    case TableId::populations:
        return Words::tr("New population “%1”…").arg(name);
    case TableId::services:
        return Words::tr("New service “%1”…").arg(name);
    case TableId::organisations:
        return Words::tr("New organisation “%1”…").arg(name);
    default:
        return Words::tr("New arrangement “%1”…").arg(name);
    }
}

NewReferenceDialog::NewReferenceDialog(Document& document, const Column& column, const QString& name,
                                       std::optional<Address> cell, QWidget* parent)
    : QDialog(parent), document_(document), column_(column), cell_(std::move(cell)),
      name_(new QLineEdit(name)), code_(new QLineEdit), kind_(new QComboBox), reason_(new QLabel) {
    setWindowTitle(whatIsMade(*column.reference));
    name_->setMinimumWidth(280);
    code_->setToolTip(tr("Identifies it in files and addresses: letters, digits and _ - . /"));
    for (const char* kind : kindsOf(*column.reference))
        kind_->addItem(wordTitle(kind), QString::fromLatin1(kind));
    auto* note = new QLabel(whatRemains(*column.reference));
    note->setProperty("role", "caption");
    note->setWordWrap(true);
    reason_->setProperty("tone", QStringLiteral("error"));
    reason_->setWordWrap(true);
    reason_->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Create"));
    connect(buttons, &QDialogButtonBox::accepted, this, &NewReferenceDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewReferenceDialog::reject);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Name"), name_);
    form->addRow(tr("&Code"), code_);
    form->addRow(tr("&Kind"), kind_);
    form->setRowVisible(kind_, kind_->count() > 0);
    form->addRow(note);
    form->addRow(reason_);
    form->addRow(buttons);
    connect(name_, &QLineEdit::textEdited, this, &NewReferenceDialog::propose);
    connect(code_, &QLineEdit::textEdited, this, [this] { ownCode_ = true; });
    const auto made = newReference(document.economy(), column, toCore(name));
    kind_->setCurrentIndex(std::max(0, kind_->findData(toQt(made.kind))));
    propose();
}

QString NewReferenceDialog::refusal() const { return reason_->isHidden() ? QString() : reason_->text(); }

void NewReferenceDialog::propose() {
    if (!ownCode_)
        code_->setText(
            toQt(newReference(document_.economy(), column_, toCore(name_->text().trimmed())).code));
}

void NewReferenceDialog::accept() {
    const NewReference made{*column_.reference, toCore(name_->text().trimmed()),
                            toCore(code_->text().trimmed()), toCore(kind_->currentData().toString())};
    auto command = cell_ ? enterNewReference(document_.economy(), made, *cell_)
                         : makeReference(document_.economy(), made);
    const auto problems = command ? document_.edit(std::move(*command)) : std::move(command.problems);
    if (problems.empty()) return QDialog::accept();
    reason_->setText(textOf(firstError(problems).message));
    reason_->setAccessibleName(reason_->text());
    reason_->show();
    code_->setFocus();
}

} // namespace breakeven::ui
