#pragma once

#include "document/document.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace breakeven::ui {

/// Asks who pays whom in which form, and adds the contract as one step.
class NewContractDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewContractDialog(Document& document, QWidget* parent = nullptr);

    /// The code of the contract to be added.
    QString contract() const;
    QComboBox& form() const { return *form_; }
    QComboBox& provider() const { return *provider_; }

    /// Adds the contract, or says why it cannot be.
    void accept() override;

private:
    void proposeCode();
    void sayWhatFormMeans();

    Document& document_;
    QComboBox* form_;
    QComboBox* commissioner_;
    QComboBox* provider_;
    QLineEdit* code_;
    QLabel* meaning_;
    QLabel* refusal_;
};

} // namespace breakeven::ui
