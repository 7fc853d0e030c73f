#pragma once

#include "contracts/assistant_answers.h"

#include <QWizardPage>

class QComboBox;
class QLabel;

namespace breakeven::ui {

class EntryField;

/// Which contract pays a marginal rate, what rate, above what baseline.
class AssistantMarginalRateStep : public QWizardPage {
    Q_OBJECT

public:
    explicit AssistantMarginalRateStep(AssistantAnswers& answers);

    void initializePage() override;
    bool isComplete() const override;

    EntryField& rate() const { return *rate_; }
    EntryField& baseline() const { return *baseline_; }

private:
    void proposeBaseline();
    void take();

    AssistantAnswers& answers_;
    QComboBox* contract_;
    EntryField* rate_;
    QComboBox* year_;
    EntryField* baseline_;
    QLabel* hint_;
};

/// Which contract is blended, and how.
class AssistantBlendedStep : public QWizardPage {
    Q_OBJECT

public:
    explicit AssistantBlendedStep(AssistantAnswers& answers);

    bool isComplete() const override;

    EntryField& rate() const { return *rate_; }

private:
    void take();

    AssistantAnswers& answers_;
    QComboBox* contract_;
    EntryField* rate_;
    EntryField* rebase_;
};

} // namespace breakeven::ui
