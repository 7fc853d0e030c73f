#pragma once

#include "arrangements/template_draft.h"

#include <QWizardPage>

class QCheckBox;
class QFormLayout;

namespace breakeven::ui {

/// One of the three steps: the questions of the template that belong to it.
class QuestionsStep : public QWizardPage {
    Q_OBJECT

public:
    QuestionsStep(TemplateDraft& draft, const Document& document, TemplateStep step);

    void initializePage() override;

private:
    QCheckBox* makeRangesTick();
    void addName(QFormLayout& form);
    void addPlacement(QFormLayout& form);

    TemplateDraft& draft_;
    const Document& document_;
    TemplateStep step_;
    QWidget* form_ = nullptr;
};

} // namespace breakeven::ui
