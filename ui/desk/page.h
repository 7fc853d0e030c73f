#pragma once

#include "economy/table/address.h"

#include <QScrollArea>

class QLabel;
class QTabWidget;
class QVBoxLayout;

namespace breakeven::ui {

class FittedLabel;

/// What fills the middle of the window: a heading, a sentence that says what is to be seen, and a body. It is
/// as large as its place, however little that is; what has no room scrolls.
class Page : public QScrollArea {
    Q_OBJECT

public:
    explicit Page(const QString& title, QWidget* parent = nullptr);

    QString title() const;

    /// Goes to a cell or row if the page shows it.
    virtual bool reveal(const Address& address);

Q_SIGNALS:
    /// The cell the keyboard is in now, as an address; blank if in none.
    void cellEntered(const QString& address);

    /// Somebody wants to see a cell or row where it is edited.
    void cellWanted(const QString& address);

    /// Somebody wants to see the page of an organisation.
    void organisationWanted(const QString& code);

    /// Somebody wants to see an arrangement on its page.
    void arrangementWanted(const QString& code);

protected:
    void setTitle(const QString& title);
    void setFinding(const QString& sentence);
    /// What stands in small type beside the title.
    void setCaption(const QString& text);
    /// Whether title and finding are seen, where there is too little room for them.
    void showHead(bool shown);
    /// The height title and finding take, or would take.
    int headHeight() const;
    QVBoxLayout* body() const { return body_; }

private:
    QWidget* ground_;
    QWidget* head_;
    FittedLabel* title_;
    FittedLabel* caption_;
    QLabel* finding_;
    QVBoxLayout* body_;
    bool showsHead_ = true;
};

/// A small heading over a part of a page.
QLabel* sectionHeading(const QString& text, QWidget* parent = nullptr);

/// Says in place of a table or chart why there is nothing, and what would bring something.
QLabel* emptyState(const QString& text, QWidget* parent = nullptr);

/// A part that scrolls where it is taller than its place, on the background of what it lies in.
QWidget* scrolled(QWidget* part);

/// Shows the bar of some tabs or not; Tab passes over one that is not shown.
void showTabBar(QTabWidget& tabs, bool shown);

} // namespace breakeven::ui
