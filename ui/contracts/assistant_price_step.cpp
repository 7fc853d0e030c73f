#include "contracts/assistant_price_step.h"

#include "charts/figure_text.h"
#include "contracts/entry_field.h"
#include "contracts/party_choice.h"
#include "document/message_text.h"
#include "theme/type.h"

#include <QFormLayout>
#include <QLabel>

namespace breakeven::ui {

AssistantPriceStep::AssistantPriceStep(AssistantAnswers& answers)
    : answers_(answers), population_(new QComboBox),
      people_(new EntryField(answers.document, TableId::populations, "people")), baseline_(new QLabel),
      uplift_(new QComboBox), start_(new QComboBox),
      phases_(new EntryField(answers.document, TableId::contracts, "phase_in")) {
    setTitle(tr("Which population, and from when?"));
    setSubTitle(tr("Priced at today's cost per head, the contract starts by paying exactly what the "
                   "contracts it takes over pay."));
    const Economy& economy = answers.document.effective();
    listCodes(*population_, economy, TableId::populations);
    population_->addItem(tr("A new population…"), QString());
    uplift_->addItem(tr("No growth"), QString());
    listCodes(*uplift_, economy, TableId::indices);
    for (const FinancialYear year : answers.projection->years)
        start_->addItem(yearText(year), toQt(toText(year)));
    population_->setCurrentIndex(std::max(0, population_->findData(toQt(answers.capitation.population))));
    start_->setCurrentIndex(start_->findData(toQt(toText(answers.capitation.start))));
    phases_->setCanonical(answers.capitation.phaseIn);
    baseline_->setProperty("role", "finding");
    baseline_->setWordWrap(true);
    auto* phaseHint = new QLabel(tr("The share of the budget and of each contract taken over in the first "
                                    "year, the second and so on; the last one continues."));
    phaseHint->setProperty("role", "caption");
    phaseHint->setWordWrap(true);

    auto* layout = new QFormLayout(this);
    layout->addRow(tr("&Population"), population_);
    layout->addRow(tr("P&eople"), people_);
    layout->addRow(QString(), baseline_);
    layout->addRow(tr("Price &grows by"), uplift_);
    layout->addRow(tr("&Starts in"), start_);
    layout->addRow(tr("P&hase-in"), phases_);
    layout->addRow(QString(), phaseHint);
    for (QComboBox* box : {population_, uplift_, start_})
        connect(box, &QComboBox::currentIndexChanged, this, &AssistantPriceStep::take);
    for (EntryField* field : {people_, phases_})
        connect(field, &QLineEdit::textChanged, this, &AssistantPriceStep::take);
}

bool AssistantPriceStep::isNewPopulation() const {
    return population_->currentIndex() == population_->count() - 1;
}

void AssistantPriceStep::initializePage() { take(); }

void AssistantPriceStep::take() {
    CapitationPlan& plan = answers_.capitation;
    people_->setEnabled(isNewPopulation());
    people_->setPlaceholderText(isNewPopulation() ? tr("How many") : tr("as in the population"));
    plan.population = chosenCode(*population_);
    plan.people = isNewPopulation() ? people_->canonicalText().value_or(std::string()) : std::string();
    plan.upliftIndex = chosenCode(*uplift_);
    if (const auto year = parseYear(chosenCode(*start_))) plan.start = *year;
    if (const auto phases = phases_->canonicalText()) plan.phaseIn = *phases;
    const auto found = baselineOf(answers_.document.effective(), *answers_.projection, plan);
    baseline_->setText(textOf(baselineFinding(found, answers_.projection->years.front())));
    Q_EMIT completeChanged();
}

QString AssistantPriceStep::baseline() const { return baseline_->text(); }

bool AssistantPriceStep::isComplete() const {
    const auto found = baselineOf(answers_.document.effective(), *answers_.projection, answers_.capitation);
    return found.perHead && phases_->canonicalText().has_value();
}

} // namespace breakeven::ui
