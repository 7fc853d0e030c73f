#pragma once

#include "document/document.h"
#include "economy/edit/held_cell.h"
#include "economy/edit/range_entry.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace breakeven::ui {

/// The questions a range answers: of which cells, how they change, low, most likely and high, which shape,
/// what is shared, and why.
class RangeFields : public QWidget {
    Q_OBJECT

public:
    RangeFields(const Document& document, QWidget* parent = nullptr);

    /// Shows a range of a cell; what it may be of is the cell and all it is one of.
    void setEntry(const RangeEntry& entry, const Address& cell);
    RangeEntry entry() const;

    /// The field a cell of the range is typed in, to point at what is wrong; null for none.
    QWidget* fieldOf(std::string_view column) const;

Q_SIGNALS:
    void changed();

private:
    QLineEdit* line(QFormLayout& form, const QString& label, const QString& help);
    QComboBox* choice(QFormLayout& form, const QString& label, const QString& help);
    void makeNumbers(QFormLayout& form);
    void makeDependence(QFormLayout& form);
    void makeReasons(QFormLayout& form);
    void fillChanges();
    void fillGroups();
    void showWhatApplies();
    void showUnits();
    Address reach() const;
    HeldCell held(const std::string& text) const;
    QString shown(const std::string& text) const;
    std::string read(const QLineEdit& field) const;

    /// Shows a question only where it is one.
    void ask(QWidget& field, bool applies);

    const Document& document_;
    QFormLayout* form_;
    std::string code_;
    std::vector<Address> reaches_; ///< what it may be of, as listed
    bool setting_ = true;          ///< while the fields are made and a range is put in
    QComboBox *reach_, *change_, *shape_, *meaning_, *years_, *sharing_, *group_;
    QLineEdit *low_, *central_, *high_, *persistence_, *common_, *reason_, *source_;
    QLabel* centralLabel_ = nullptr;
    QCheckBox* against_;
};

} // namespace breakeven::ui
