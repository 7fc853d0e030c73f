#pragma once

#include "document/document.h"
#include "shell/navigator_groups.h"
#include "shell/place.h"

#include <QTreeWidget>

#include <set>

namespace breakeven::ui {

/// The tree on the left: the economy, its organisations by kind, and every table.
class Navigator : public QTreeWidget {
    Q_OBJECT

public:
    explicit Navigator(Document& document, QWidget* parent = nullptr);

    /// Marks where the person is, without going there.
    void setPlace(const Place& place);

    NavigatorGrouping grouping() const { return grouping_; }
    /// Puts organisations together another way, which is remembered.
    void setGrouping(NavigatorGrouping grouping);

    /// Shows only pages and headings whose names or codes have these words, with what they stand under; all
    /// where there are none.
    void showOnly(const QString& words);
    /// Goes to the first page of those shown that has the words; false if there is none.
    bool goToFirstShown();

    /// Every place the tree leads to, top to bottom.
    std::vector<Place> places() const;

Q_SIGNALS:
    void chosen(const breakeven::ui::Place& place);
    /// Somebody wants to see what can be done at a place of the tree.
    void menuWanted(const breakeven::ui::Place& place, const QPoint& global);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void rebuild();
    void rebuildIfListedOtherwise();
    bool showMatching(QTreeWidgetItem& item, bool underMatch);
    std::vector<std::string> listed() const;
    void addOrganisations(QTreeWidgetItem* under);
    void addContracts(QTreeWidgetItem* under);
    QTreeWidgetItem* add(QTreeWidgetItem* under, const Place& place, const QString& text,
                         const QString& iconName);
    QTreeWidgetItem* find(const Place& place) const;

    Document& document_;
    Place place_;
    std::vector<std::string> listed_; ///< what the tree was built from
    NavigatorGrouping grouping_;
    std::vector<OrganisationGroup> groups_;
    QString words_;
    std::set<QTreeWidgetItem*> closed_; ///< before words were looked for
    bool quiet_ = false;
};

} // namespace breakeven::ui
