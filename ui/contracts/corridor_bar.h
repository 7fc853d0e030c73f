#pragma once

#include "document/document.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace breakeven::ui {

class CorridorFields;

/// The usual corridors, to be put in place of a contract's bands with a party; the bands themselves stand in
/// the grid below.
class CorridorBar : public QWidget {
    Q_OBJECT

public:
    CorridorBar(Document& document, std::string contract, QWidget* parent = nullptr);

    CorridorFields& fields() const { return *fields_; }
    /// Puts the corridor chosen in place, as one step; says why not, if it cannot be.
    void put();
    QString refusal() const;

private:
    Document& document_;
    std::string contract_;
    CorridorFields* fields_;
    QPushButton* put_;
    QLabel* refusal_;
};

} // namespace breakeven::ui
