#pragma once

#include "contracts/assistant_answers.h"

#include <QWizardPage>

namespace breakeven::ui {

/// Which contract to make.
class AssistantChoiceStep : public QWizardPage {
    Q_OBJECT

public:
    explicit AssistantChoiceStep(AssistantAnswers& answers);

private:
    void add(AssistantAnswers::Kind kind, const QString& title, const QString& meaning, bool possible,
             const QString& whyNot);

    AssistantAnswers& answers_;
};

} // namespace breakeven::ui
