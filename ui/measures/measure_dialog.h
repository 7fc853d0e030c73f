#pragma once

#include "document/document.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace breakeven::ui {

/// Asks what is to be counted and what it is to show, and adds the measure as one step.
class MeasureDialog : public QDialog {
    Q_OBJECT

public:
    explicit MeasureDialog(Document& document, QWidget* parent = nullptr);

    /// The code the measure was given; blank until then.
    const std::string& measure() const { return measure_; }

    QLineEdit& name() const { return *name_; }
    QComboBox& arrangement() const { return *arrangement_; }
    QComboBox& service() const { return *service_; }
    QLineEdit& target() const { return *target_; }

    /// Adds the measure, or says why it cannot be.
    void accept() override;

private:
    void proposeFrom(const std::string& arrangement);

    Document& document_;
    std::string measure_;
    QLineEdit *name_, *unit_, *target_, *value_;
    QComboBox *arrangement_, *commissioner_, *provider_, *service_, *better_;
    QLabel* refusal_;
};

} // namespace breakeven::ui
