#pragma once

#include "document/document.h"
#include "economy/edit/new_reference.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace breakeven::ui {

/// "New index “Agency pay”…": how a list offers to make what a column refers to.
QString newReferenceTitle(TableId table, const QString& name);

/// Asks for name and code of something that is made where it is first named, and of what kind it is, makes it
/// and enters it into the cell, as one step; without a cell it only makes it. What is refused stays with the
/// reason.
class NewReferenceDialog : public QDialog {
    Q_OBJECT

public:
    NewReferenceDialog(Document& document, const Column& column, const QString& name,
                       std::optional<Address> cell, QWidget* parent);

    QLineEdit& name() const { return *name_; }
    QLineEdit& code() const { return *code_; }
    QString refusal() const;

    void accept() override;

private:
    void propose();

    Document& document_;
    Column column_;
    std::optional<Address> cell_;
    QLineEdit *name_, *code_;
    QComboBox* kind_;
    QLabel* reason_;
    bool ownCode_ = false; ///< the person has typed one
};

} // namespace breakeven::ui
