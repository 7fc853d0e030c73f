#pragma once

#include "document/document.h"
#include "insight/explanation/figure.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace breakeven::ui {

/// Chooses a line of the statement of an organisation in a year. A figure of another kind that somebody has
/// pointed at stands beside the lines.
class FigureChoice : public QWidget {
    Q_OBJECT

public:
    explicit FigureChoice(const Document& document, QWidget* parent = nullptr);

    /// Nothing where there is no year or organisation to choose.
    std::optional<Figure> figure() const;
    void setFigure(const Figure& figure);

    /// Lists what the document has now, keeping what is chosen.
    void refresh();

    QComboBox& organisation() const { return *organisation_; }
    QComboBox& line() const { return *line_; }
    QComboBox& year() const { return *year_; }

Q_SIGNALS:
    void changed();

private:
    void showOther();

    const Document& document_;
    QComboBox *organisation_, *line_, *year_;
    std::optional<Figure> other_; ///< that is no line of a statement
};

} // namespace breakeven::ui
