#pragma once

#include "document/document.h"
#include "economy/edit/range_entry.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace breakeven::ui {

class DependenceView;
class RangeFields;
class RangePictureView;

/// *This could be…*: how a cell may come out, as a range, with what it means in words and a picture.
class RangeDialog : public QDialog {
    Q_OBJECT

public:
    /// Of a cell that may be uncertain, beginning with the range it has, if it has one, or with the one of
    /// the code.
    RangeDialog(Document& document, const Address& cell, const std::string& code = {},
                QWidget* parent = nullptr);

    RangeFields& fields() const { return *fields_; }

    /// What stands in the way of the range as it is; blank if nothing.
    QString refusal() const;

    /// Puts the range in place as one step; closes the dialog if that is done.
    void accept() override;
    /// Takes the range away as one step.
    void remove();

private:
    void fillRanges(const std::string& code);
    void choose();
    void follow();

    Document& document_;
    Address cell_;
    QComboBox* ranges_; ///< those the cell has, and a new one
    RangeFields* fields_;
    RangePictureView* picture_;
    DependenceView* dependence_;
    QLabel *meaning_, *hanging_, *wrong_;
    QDialogButtonBox* buttons_;
    QPushButton* remove_;
};

/// Opens the dialog for a cell, or for the range of a row of uncertainties; says so where the cell cannot be
/// uncertain or is not there.
void editRange(Document& document, const QString& address, QWidget* window);

} // namespace breakeven::ui
