#pragma once

#include "charts/chosen.h"
#include "document/question.h"
#include "economy/table/problem.h"
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

/// What every chart on the desk does: takes the keyboard (left and right go by year, up and down by series,
/// and what stands there is said in the chart and to screen readers), shows values on hover, marks what is
/// chosen on its page and says what is chosen in it, says its finding to screen readers, has its figures
/// explained (Enter, double click), is copied as picture and data, and exported as SVG, PNG, PDF or CSV.
class ChartView : public QWidget, public DrawnParts {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    QString finding() const { return accessibleDescription(); }

    /// What is read out of the chart at the moment: the value the keyboard is at; blank: none.
    QString readOut() const;
    /// Where that stands in the chart.
    QRect readOutPlace() const { return readOutPlace_; }

    /// What is chosen on the page.
    void setMarked(const Chosen& chosen);
    const Chosen& marked() const { return marked_; }

    /// The figures as tab-separated text, numbers plain, headings with their units.
    virtual QString table() const = 0;

    /// Picture and data together: a spreadsheet takes the one, a paper the other.
    void copy() const;
    void copyPicture() const;
    void copyData() const;

    int partCount() const override { return valueCount(); }
    QString partText(int value) const override { return describe(value); }
    QRect partPlace(int value) const override { return placeOf(value); }
    int chosenPart() const override { return at_; }

    /// Asks to have the value explained that the keyboard is at, or else puts the keyboard at one; where the
    /// value shows several figures, lets the person choose.
    void explain();

    /// Writes the chart as its ending says, .svg, .png, .pdf or .csv; a file that cannot be written stays as
    /// it was.
    std::vector<Problem> exportTo(const QString& file) const;

Q_SIGNALS:
    /// Somebody chose a value, or nothing any more.
    void valueChosen(const breakeven::ui::Chosen& chosen);

protected:
    virtual void paintOnto(QPainter& painter, const QRectF& target, double unitsPerMillimetre) const = 0;

    /// The values in reading order: how many, which is under a point, where each is, and what it says.
    virtual int valueCount() const = 0;
    virtual int valueAt(QPoint position) const = 0;
    virtual QRect placeOf(int value) const = 0;
    virtual QString describe(int value) const = 0;

    /// What somebody chooses who chooses a value.
    virtual Chosen chosenBy(int value) const;

    /// What is marked of what is chosen: by default the values of its year and, in a chart of several
    /// subjects, those of its subject.
    virtual QList<QRect> placesOf(const Chosen& chosen) const;

    /// What is chosen on the page has changed.
    virtual void markedChanged() {}

    /// What is told of a place with the pointer where no value is, in place of the finding; blank: that.
    virtual QString remarkAt(QPoint) const { return {}; }

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

    /// Where an arrow leads from a value; the same value: nowhere.
    virtual int step(int value, Qt::Key arrow) const;

    void setFinding(const QString& finding);

    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    class MarkLayer;

    void choose(int value);
    void chooseNothing();
    void explain(int value);
    void askAndExport();
    QImage picture() const;
    QByteArray fileOf(const QString& ending) const;
    void paintOver(QPainter& painter);

    QString description_;
    QAction* explain_;
    MarkLayer*
        markLayer_; ///< over all that is drawn: what is marked, where the keyboard is, what is read out
    Chosen marked_;
    QRect readOutPlace_;
    int at_ = -1; ///< the value the keyboard is at
};

} // namespace breakeven::ui
