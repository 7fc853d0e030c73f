#pragma once

#include <QPoint>
#include <QRect>
#include <QString>

class QWidget;

namespace breakeven::ui {

/// What is in a widget that draws it itself, such as the values of a chart, as screen readers meet it: each
/// part is a thing of its own that says what it is.
class DrawnParts {
public:
    virtual ~DrawnParts() = default;

    virtual int partCount() const = 0;
    /// The whole of it in words: whose, which year, how much.
    virtual QString partText(int part) const = 0;
    virtual QRect partPlace(int part) const = 0;
    /// The one the keyboard is at; -1 if none is.
    virtual int chosenPart() const = 0;

protected:
    DrawnParts();

    /// Tells screen readers that the keyboard is at another part now.
    void tellChosen(QWidget& self) const;
};

} // namespace breakeven::ui
