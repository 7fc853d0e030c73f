#include "contracts/assistant_terms_steps.h"

#include "charts/figure_text.h"
#include "contracts/entry_field.h"
#include "contracts/party_choice.h"
#include "document/labels.h"
#include "document/message_text.h"

#include <QFormLayout>
#include <QLabel>

namespace breakeven::ui {

namespace {

/// The contracts paid by activity, each with its parties.
void listActivityContracts(QComboBox& box, const AssistantAnswers& answers) {
    const Economy& economy = answers.document.effective();
    for (const std::string& code : activityContracts(economy)) {
        box.addItem(codedNameOf(economy, TableId::contracts, code), toQt(code));
    }
}

bool isGiven(const EntryField& field) {
    const auto text = field.canonicalText();
    return text && !text->empty();
}

QLabel* hintLabel(const QString& text) {
    auto* label = new QLabel(text);
    label->setProperty("role", "caption");
    label->setWordWrap(true);
    return label;
}

} // namespace

AssistantMarginalRateStep::AssistantMarginalRateStep(AssistantAnswers& answers)
    : answers_(answers), contract_(new QComboBox),
      rate_(new EntryField(answers.document, TableId::contracts, "marginal_rate")), year_(new QComboBox),
      baseline_(new EntryField(answers.document, TableId::contracts, "marginal_baseline")),
      hint_(hintLabel({})) {
    setTitle(tr("What is paid above the baseline?"));
    setSubTitle(tr("Emergency care up to the baseline is paid in full, above it at a reduced rate. The "
                   "baseline moves with the tariff's yearly changes."));
    listActivityContracts(*contract_, answers);
    for (const FinancialYear year : answers.projection->years)
        year_->addItem(yearText(year), toQt(toText(year)));
    chooseCode(*contract_, answers.marginalRate.contract);
    rate_->setCanonical(answers.marginalRate.rate);

    auto* layout = new QFormLayout(this);
    layout->addRow(tr("&Contract"), contract_);
    layout->addRow(tr("&Rate"), rate_);
    layout->addRow(QString(), hintLabel(tr("The part of the price that is paid: nationally 30% at first, "
                                           "later 70%.")));
    layout->addRow(tr("Emergencies &as in"), year_);
    layout->addRow(tr("&Baseline, £"), baseline_);
    layout->addRow(QString(), hint_);
    for (QComboBox* box : {contract_, year_})
        connect(box, &QComboBox::currentIndexChanged, this, &AssistantMarginalRateStep::proposeBaseline);
    for (EntryField* field : {rate_, baseline_})
        connect(field, &QLineEdit::textChanged, this, &AssistantMarginalRateStep::take);
}

void AssistantMarginalRateStep::initializePage() { proposeBaseline(); }

void AssistantMarginalRateStep::proposeBaseline() {
    const auto year = parseYear(chosenCode(*year_));
    const auto proposed =
        year ? breakeven::proposedBaseline(answers_.document.effective(), *answers_.projection,
                                           chosenCode(*contract_), *year)
             : std::optional<Money>();
    baseline_->setCanonical(proposed ? toText(*proposed) : std::string());
    hint_->setText(proposed
                       ? tr("What the emergencies of %1 are worth at base-year prices.").arg(yearText(*year))
                       : tr("The contract covers no emergency care in that year: choose another, or type "
                            "what was agreed."));
    take();
}

void AssistantMarginalRateStep::take() {
    answers_.marginalRate = {chosenCode(*contract_), rate_->canonicalText().value_or(std::string()),
                             baseline_->canonicalText().value_or(std::string())};
    Q_EMIT completeChanged();
}

bool AssistantMarginalRateStep::isComplete() const { return isGiven(*rate_) && isGiven(*baseline_); }

AssistantBlendedStep::AssistantBlendedStep(AssistantAnswers& answers)
    : answers_(answers), contract_(new QComboBox),
      rate_(new EntryField(answers.document, TableId::contracts, "variable_rate")),
      rebase_(new EntryField(answers.document, TableId::contracts, "rebase_after")) {
    setTitle(tr("What is fixed and what varies?"));
    setSubTitle(
        tr("The plan is paid whatever happens: the activity of the base year with its growth, without "
           "what arrangements avoid or shift. Of the difference from it only a share is paid."));
    listActivityContracts(*contract_, answers);
    chooseCode(*contract_, answers.blended.contract);
    rate_->setCanonical(answers.blended.variableRate);
    rebase_->setPlaceholderText(tr("never"));

    auto* layout = new QFormLayout(this);
    layout->addRow(tr("&Contract"), contract_);
    layout->addRow(tr("&Variable share"), rate_);
    layout->addRow(QString(),
                   hintLabel(tr("Of the difference from plan, paid or taken back: 20% is 80:20.")));
    layout->addRow(tr("&Rebase after, years"), rebase_);
    layout->addRow(QString(), hintLabel(tr("Until then the plan stays as it is; afterwards it follows the "
                                           "actual activity of that many years before.")));
    connect(contract_, &QComboBox::currentIndexChanged, this, &AssistantBlendedStep::take);
    for (EntryField* field : {rate_, rebase_})
        connect(field, &QLineEdit::textChanged, this, &AssistantBlendedStep::take);
}

void AssistantBlendedStep::take() {
    answers_.blended = {chosenCode(*contract_), rate_->canonicalText().value_or(std::string()),
                        rebase_->canonicalText().value_or(std::string())};
    Q_EMIT completeChanged();
}

bool AssistantBlendedStep::isComplete() const { return isGiven(*rate_) && rebase_->canonicalText(); }

} // namespace breakeven::ui
