#pragma once

#include "contracts/assistant_answers.h"

#include <QWizardPage>

class QComboBox;
class QLabel;
class QLineEdit;
class QTreeWidget;

namespace breakeven::ui {

/// Who pays, who holds the budget, and which contracts it takes over.
class AssistantPartiesStep : public QWizardPage {
    Q_OBJECT

public:
    explicit AssistantPartiesStep(AssistantAnswers& answers);

    bool isComplete() const override;

    QComboBox& holder() const { return *holder_; }
    QLineEdit& newHolder() const { return *newHolder_; }
    QTreeWidget& contracts() const { return *contracts_; }

private:
    void listContracts();
    void take();

    AssistantAnswers& answers_;
    QComboBox* commissioner_;
    QComboBox* holder_;
    QLineEdit* newHolder_;
    QTreeWidget* contracts_;
    QLabel* together_;
};

} // namespace breakeven::ui
