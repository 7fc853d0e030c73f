#pragma once

#include "contracts/assistant_answers.h"

#include <QWizard>

namespace breakeven::ui {

/// The contracts people get wrong, made from a few answers: a capitation from existing contracts, a marginal
/// rate for emergencies, a blended payment. The last step shows what it will pay; finishing is one step of
/// undo.
class ContractAssistantDialog : public QWizard {
    Q_OBJECT

public:
    enum Step { choice, parties, price, sharing, marginalRate, blended, result };

    /// `contract` is the one to begin with where it can be; it may be blank.
    ContractAssistantDialog(Document& document, std::shared_ptr<const ExactProjection> projection,
                            const QString& contract, QWidget* parent = nullptr);

    int nextId() const override;
    /// Carries out what is proposed; stays, and says why, if that is refused.
    void accept() override;

    AssistantAnswers& answers() { return answers_; }
    /// The contract made or changed.
    QString contract() const { return contract_; }

private:
    Document& document_;
    AssistantAnswers answers_;
    QString contract_;
};

} // namespace breakeven::ui
