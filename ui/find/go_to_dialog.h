#pragma once

#include "document/document.h"
#include "economy/reading/document_search.h"
#include "find/recent_places.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace breakeven::ui {

/// Goes to a cell or row by address or by names. While one types it lists how the text may go on; with
/// nothing typed, the last places. What is no place is refused with what would be right.
class GoToDialog : public QDialog {
    Q_OBJECT

public:
    GoToDialog(Document& document, RecentPlaces& recent, QWidget* parent);

    /// What is typed, and what is wrong with it; blank where nothing is.
    QString text() const;
    QString reason() const;

    void accept() override;

Q_SIGNALS:
    void placeWanted(const breakeven::Address& place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void list();
    void listRecent();
    void listCompletions(const std::string& typed);
    void listFound(const std::string& typed);
    void add(const QString& text, const QString& title, bool goesOn);
    void take(const QListWidgetItem& item);
    void refuse(const QString& why);

    Document& document_;
    RecentPlaces& recent_;
    DocumentSearch search_;
    QLineEdit* text_;
    QLabel* caption_;
    QListWidget* list_;
    QLabel* reason_;
};

} // namespace breakeven::ui
