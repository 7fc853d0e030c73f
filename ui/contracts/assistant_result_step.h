#pragma once

#include "contracts/assistant_answers.h"

#include <QWizardPage>

namespace breakeven::ui {

class ResultPane;
class SeriesChart;

/// What the contract will pay by year, beside what is paid until now.
class AssistantResultStep : public QWizardPage {
    Q_OBJECT

public:
    explicit AssistantResultStep(AssistantAnswers& answers);

    void initializePage() override;
    bool isComplete() const override { return possible_; }

    void sayWhyNot(const std::vector<Problem>& problems);
    ResultPane& pane() const { return *pane_; }

private:
    AssistantAnswers& answers_;
    SeriesChart* chart_;
    ResultPane* pane_;
    bool possible_ = false;
};

} // namespace breakeven::ui
