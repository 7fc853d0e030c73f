#pragma once

#include "contracts/assistant_answers.h"

#include <QWizardPage>

class QStackedWidget;

namespace breakeven::ui {

class CorridorFields;
class PayoffChart;

/// Who shares gain and loss with the holder, with the payoff curve that comes of it.
class AssistantSharingStep : public QWizardPage {
    Q_OBJECT

public:
    explicit AssistantSharingStep(AssistantAnswers& answers);

    void initializePage() override;
    bool isComplete() const override;

    CorridorFields& fields() const { return *fields_; }

private:
    void take();

    AssistantAnswers& answers_;
    CorridorFields* fields_;
    PayoffChart* chart_;
    QStackedWidget* below_;
};

} // namespace breakeven::ui
