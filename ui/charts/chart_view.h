#pragma once

#include "document/question.h"
#include "theme/drawn_parts.h"

#include <QList>
#include <QRectF>
#include <QWidget>

class QMenu;

namespace breakeven::ui {

/// A figure a value of a chart shows, and what is asked to have it explained.
struct ChartFigure {
    QString name; ///< to choose it by, where the value shows several
    FigureQuestion question;
};

/// What every chart on the desk does: takes the keyboard (arrows go from value to value), shows values on
/// hover, says its finding to screen readers, has its figures explained (Enter, double click), can be copied
/// as picture or data and exported as SVG, PNG or PDF.
class ChartView : public QWidget, public DrawnParts {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    QString finding() const { return accessibleDescription(); }

    /// The figures as tab-separated text.
    virtual QString table() const = 0;

    void copyPicture() const;
    void copyData() const;

    int partCount() const override { return valueCount(); }
    QString partText(int value) const override { return describe(value); }
    QRect partPlace(int value) const override { return placeOf(value); }
    int chosenPart() const override { return chosen_; }

    /// Asks to have the value explained that the keyboard is at, or else puts the keyboard at one; where the
    /// value shows several figures, lets the person choose.
    void explain();

    /// Writes the chart as its ending says: .svg, .png or .pdf; false if it could not be written.
    bool exportTo(const QString& file) const;

protected:
    /// The chart as the bytes of an SVG, PNG or PDF file.
    QByteArray fileOf(const QString& ending) const;

    virtual void paintOnto(QPainter& painter, const QRectF& target, double unitsPerMillimetre) const = 0;

    /// The values in reading order: how many, which is under a point, where each is, and what it says.
    virtual int valueCount() const = 0;
    virtual int valueAt(QPoint position) const = 0;
    virtual QRect placeOf(int value) const = 0;
    virtual QString describe(int value) const = 0;

    /// The figures a value shows; without any, what is asked of it has no explanation.
    virtual QList<ChartFigure> figuresAt(int value) const = 0;

    /// Adds to the menu of a value what else can be done from there.
    virtual void addTo(QMenu&, int) {}

    /// What Enter and a double click do with a value: it is explained, where a chart has nothing else to
    /// open.
    virtual void openValue(int value) { explain(value); }

    /// What the menu calls that.
    void nameOpening(const QString& text, const char* iconName);

    /// How far the down arrow goes.
    virtual int valuesPerRow() const { return valueCount(); }

    void setFinding(const QString& finding);

    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

    /// Shows where the keyboard is.
    void drawFocus(QPainter& painter) const;

private:
    void choose(int value);
    void explain(int value);
    void askAndExport();
    QImage picture() const;

    QString description_;
    QAction* explain_;
    int chosen_ = -1;
};

} // namespace breakeven::ui
