#pragma once

#include "arrangements/timeline_data.h"
#include "theme/drawn_parts.h"
#include "theme/organisation_colours.h"

#include <QWidget>

namespace breakeven::ui {

/// The arrangements as cards over the years. A card is dragged, or moved with the left and right arrows, to
/// another start year; its box, or Space, switches it on and off; up and down go from card to card. Where it
/// is only looked at, a click opens a card.
class TimelineView : public QWidget, public DrawnParts {
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    void setTimeline(Timeline timeline, OrganisationColours colours);
    const Timeline& timeline() const { return timeline_; }

    void setReadOnly(bool readOnly) { readOnly_ = readOnly; }

    int current() const { return current_; }
    QString currentCode() const;
    void setCurrent(const QString& code);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    int partCount() const override { return static_cast<int>(timeline_.cards.size()); }
    QString partText(int card) const override;
    QRect partPlace(int card) const override { return cardRect(card); }
    int chosenPart() const override { return current_; }

    /// Where a card stands, and its box.
    QRect cardRect(int card) const;
    QRect boxRect(int card) const;

Q_SIGNALS:
    void currentChanged(const QString& code);
    void startWanted(const QString& code, int years); ///< years to move by
    void enabledWanted(const QString& code, bool enabled);
    void opened(const QString& code);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    int years() const { return timeline_.last - timeline_.first + 1; }
    double yearWidth() const;
    int headHeight() const;
    int rowHeight() const;
    int cardAt(QPoint position) const;
    void choose(int card);
    void move(int by);
    void describe();
    void drawCard(QPainter& painter, int card) const;
    int allowed(int card, int by) const;
    void switchCurrent();
    void drawBox(QPainter& painter, int card) const;

    Timeline timeline_;
    OrganisationColours colours_;
    bool readOnly_ = false;
    int current_ = -1;
    int dragged_ = -1;
    int dragFrom_ = 0;
    int dragBy_ = 0; ///< years
};

} // namespace breakeven::ui
