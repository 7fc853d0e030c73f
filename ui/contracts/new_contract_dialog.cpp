#include "contracts/new_contract_dialog.h"

#include "contracts/party_choice.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/problem_text.h"
#include "economy/edit/contract_edit.h"
#include "economy/table/first_error.h"
#include "economy/table/words.h"
#include "theme/type.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace breakeven::ui {

namespace {

/// The first organisation that pays, or that is paid.
std::string firstParty(const Economy& economy, bool pays) {
    const Table& organisations = economy[TableId::organisations];
    for (std::size_t row = 0; row < organisations.size(); ++row)
        if ((organisations.at(row, "kind") == "commissioner") == pays) return organisations.at(row, "org");
    return {};
}

} // namespace

NewContractDialog::NewContractDialog(Document& document, QWidget* parent)
    : QDialog(parent), document_(document), form_(new QComboBox), commissioner_(new QComboBox),
      provider_(new QComboBox), code_(new QLineEdit), meaning_(new QLabel), refusal_(new QLabel) {
    setWindowTitle(tr("New contract"));
    for (const char* form : words::forms) form_->addItem(wordTitle(form), QLatin1String(form));
    for (QComboBox* box : {commissioner_, provider_}) listOrganisations(*box, document.economy());
    chooseCode(*commissioner_, firstParty(document.economy(), true));
    chooseCode(*provider_, firstParty(document.economy(), false));
    meaning_->setProperty("role", "caption");
    refusal_->setProperty("role", "finding");
    for (QLabel* label : {meaning_, refusal_}) label->setWordWrap(true);
    meaning_->setMinimumHeight(2 * meaning_->fontMetrics().lineSpacing());
    meaning_->setAlignment(Qt::AlignTop);
    refusal_->hide();
    code_->setToolTip(tr("A short name, used wherever the contract is referred to"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Add"));
    connect(buttons, &QDialogButtonBox::accepted, this, &NewContractDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QFormLayout(this);
    layout->addRow(tr("Who &pays"), commissioner_);
    layout->addRow(tr("Who is pa&id"), provider_);
    layout->addRow(tr("&Form"), form_);
    layout->addRow(QString(), meaning_);
    layout->addRow(tr("&Code"), code_);
    layout->addRow(refusal_);
    layout->addRow(buttons);
    setMinimumWidth(room(120));

    connect(form_, &QComboBox::currentIndexChanged, this, &NewContractDialog::sayWhatFormMeans);
    for (QComboBox* box : {commissioner_, provider_})
        connect(box, &QComboBox::currentIndexChanged, this, &NewContractDialog::proposeCode);
    connect(code_, &QLineEdit::textChanged, refusal_, &QWidget::hide);
    sayWhatFormMeans();
    proposeCode();
}

QString NewContractDialog::contract() const { return code_->text().trimmed(); }

void NewContractDialog::proposeCode() {
    if (code_->isModified()) return;
    code_->setText(
        toQt(contractCodeFor(document_.economy(), chosenCode(*commissioner_), chosenCode(*provider_))));
}

void NewContractDialog::sayWhatFormMeans() {
    const std::string form = chosenCode(*form_);
    meaning_->setText(
        form == "activity" ? tr("Every unit of activity at the tariff's price; a marginal rate for "
                                "emergencies if one is agreed.")
        : form == "block"  ? tr("A fixed sum a year, whatever the activity.")
        : form == "blended"
            ? tr("The planned activity at the tariff's price, and a share of the difference from plan.")
            : tr("A price for every head of a population; the holder takes over the contracts for its "
                 "care."));
}

void NewContractDialog::accept() {
    auto command = addContract(
        document_.economy(), toCore(document_.scenario()),
        {toCore(contract()), chosenCode(*form_), chosenCode(*commissioner_), chosenCode(*provider_)});
    const auto problems = command ? document_.edit(std::move(*command)) : std::move(command.problems);
    if (problems.empty()) return QDialog::accept();
    refusal_->setText(saidOf(firstError(problems), document_.effective()));
    refusal_->setAccessibleName(refusal_->text());
    refusal_->show();
}

} // namespace breakeven::ui
