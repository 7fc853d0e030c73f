#pragma once

#include "contracts/assistant_answers.h"

#include <QWizardPage>

class QComboBox;
class QLabel;

namespace breakeven::ui {

class EntryField;

/// For whom, from when and how fast; what the care costs today, per head, is the price.
class AssistantPriceStep : public QWizardPage {
    Q_OBJECT

public:
    explicit AssistantPriceStep(AssistantAnswers& answers);

    void initializePage() override;
    bool isComplete() const override;

    QComboBox& population() const { return *population_; }
    EntryField& people() const { return *people_; }
    EntryField& phases() const { return *phases_; }
    QString baseline() const;

private:
    void take();
    bool isNewPopulation() const;

    AssistantAnswers& answers_;
    QComboBox* population_;
    EntryField* people_;
    QLabel* baseline_;
    QComboBox* uplift_;
    QComboBox* start_;
    EntryField* phases_;
};

} // namespace breakeven::ui
