#include "contracts/assistant_parties_step.h"

#include "charts/figure_text.h"
#include "contracts/party_choice.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "economy/edit/new_code.h"
#include "theme/type.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTreeWidget>

#include <algorithm>

namespace breakeven::ui {

namespace {

enum ContractColumn { code, provider, form, paid, contractColumnCount };

Money paidInBaseYear(const ExactProjection& projection, const std::string& contract) {
    const auto outlook = contractOutlook(projection, contract);
    return outlook.empty() ? Money{} : outlook.front().paid;
}

} // namespace

AssistantPartiesStep::AssistantPartiesStep(AssistantAnswers& answers)
    : answers_(answers), commissioner_(new QComboBox), holder_(new QComboBox), newHolder_(new QLineEdit),
      contracts_(new QTreeWidget), together_(new QLabel) {
    setTitle(tr("Which parties, and which care?"));
    setSubTitle(tr("The holder takes over every contract that is ticked and pays for its care from the "
                   "budget."));
    const Economy& economy = answers.document.effective();
    listOrganisations(*commissioner_, economy);
    listOrganisations(*holder_, economy);
    holder_->addItem(tr("A new organisation…"), QString());
    chooseCode(*commissioner_, answers.capitation.commissioner);
    chooseCode(*holder_, answers.capitation.holder);
    newHolder_->setPlaceholderText(tr("Its name"));
    newHolder_->setAccessibleName(tr("Name of the new organisation"));
    contracts_->setAccessibleName(tr("Contracts to take over"));
    contracts_->setRootIsDecorated(false);
    contracts_->setUniformRowHeights(true);
    contracts_->setTextElideMode(Qt::ElideMiddle);
    contracts_->setHeaderLabels({tr("Contract"), tr("Paid to"), tr("Form"),
                                 tr("Paid in %1, £").arg(yearText(answers.projection->years.front()))});
    contracts_->header()->setStretchLastSection(false);
    contracts_->header()->setSectionResizeMode(provider, QHeaderView::Stretch);
    contracts_->headerItem()->setTextAlignment(paid, Qt::AlignRight | Qt::AlignVCenter);
    together_->setProperty("role", "finding");
    together_->setWordWrap(true);

    auto* layout = new QFormLayout(this);
    layout->addRow(tr("Who &pays"), commissioner_);
    layout->addRow(tr("Who &holds the budget"), holder_);
    layout->addRow(QString(), newHolder_);
    layout->addRow(contracts_);
    layout->addRow(together_);
    listContracts();
    connect(commissioner_, &QComboBox::currentIndexChanged, this, &AssistantPartiesStep::listContracts);
    connect(holder_, &QComboBox::currentIndexChanged, this, &AssistantPartiesStep::take);
    connect(newHolder_, &QLineEdit::textChanged, this, &AssistantPartiesStep::take);
    connect(contracts_, &QTreeWidget::itemChanged, this, &AssistantPartiesStep::take);
}

void AssistantPartiesStep::listContracts() {
    const QSignalBlocker quiet(contracts_);
    contracts_->clear();
    const Economy& economy = answers_.document.effective();
    const Table& table = economy[TableId::contracts];
    for (const std::string& contract :
         contractsToTakeOver(economy, toCore(answers_.document.scenario()), chosenCode(*commissioner_))) {
        const std::size_t row = *table.find({contract});
        auto* item = new QTreeWidgetItem(
            contracts_,
            {codedNameOf(economy, TableId::contracts, contract),
             organisationName(economy, table.at(row, "provider")), wordTitle(table.at(row, "form")),
             moneyText(paidInBaseYear(*answers_.projection, contract), MoneyUnit::pounds)});
        item->setData(code, Qt::UserRole, toQt(contract));
        item->setCheckState(code, Qt::Checked);
        item->setTextAlignment(paid, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (int column = 0; column < contractColumnCount; ++column) contracts_->resizeColumnToContents(column);
    // Whom it pays and how much are in view beside it.
    contracts_->setColumnWidth(code, std::min(contracts_->columnWidth(code), room(64)));
    take();
}

void AssistantPartiesStep::take() {
    CapitationPlan& plan = answers_.capitation;
    plan.commissioner = chosenCode(*commissioner_);
    const bool isNew = holder_->currentIndex() == holder_->count() - 1;
    newHolder_->setVisible(isNew);
    plan.holder = isNew ? codeFromName(toCore(newHolder_->text())) : chosenCode(*holder_);
    plan.holderName = toCore(newHolder_->text().trimmed());
    plan.contracts.clear();
    for (int row = 0; row < contracts_->topLevelItemCount(); ++row)
        if (contracts_->topLevelItem(row)->checkState(code) == Qt::Checked)
            plan.contracts.push_back(
                toCore(contracts_->topLevelItem(row)->data(code, Qt::UserRole).toString()));
    const Money all = baselineOf(answers_.document.effective(), *answers_.projection, plan).paid;
    together_->setText(contracts_->topLevelItemCount() == 0
                           ? tr("This commissioner has no contract that a capitation could take over. A "
                                "contract that one capitation takes over in a scenario can be taken over by "
                                "another in a different scenario, but not in the base.")
                           : tr("Together they are paid %1 in %2.")
                                 .arg(toQt(formatSize(all)), yearText(answers_.projection->years.front())));
    Q_EMIT completeChanged();
}

bool AssistantPartiesStep::isComplete() const {
    const CapitationPlan& plan = answers_.capitation;
    return !plan.commissioner.empty() && !plan.holder.empty() && plan.holder != plan.commissioner &&
           !plan.contracts.empty();
}

} // namespace breakeven::ui
