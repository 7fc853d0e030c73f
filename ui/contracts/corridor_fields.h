#pragma once

#include "document/document.h"
#include "proposal/contract/corridors.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;

namespace breakeven::ui {

class EntryField;

/// A corridor to choose: which, with whom, what share, and where it begins or ends.
class CorridorFields : public QWidget {
    Q_OBJECT

public:
    explicit CorridorFields(const Document& document, QWidget* parent = nullptr);

    void setTerms(const CorridorTerms& terms);
    /// Lists the organisations anew, keeping who is chosen.
    void listParties();

    /// Puts a button below the fields.
    void addButton(QWidget* button);

    /// What is chosen; nothing while a field cannot be read.
    std::optional<CorridorTerms> terms() const;

    QComboBox& corridor() const { return *corridor_; }
    EntryField& share() const { return *share_; }
    EntryField& edge() const { return *edge_; }

Q_SIGNALS:
    void changed();

private:
    void showWhatApplies();

    const Document& document_;
    QComboBox* corridor_;
    QComboBox* party_;
    EntryField* share_;
    EntryField* edge_;
    QLabel* edgeLabel_ = nullptr;
    QLabel* meaning_;
};

} // namespace breakeven::ui
