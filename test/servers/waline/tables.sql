-- The tables of Waline 1.39, as its documentation has them for MySQL, and the columns that it has added since.
create table wl_Comment (
  id int unsigned not null auto_increment primary key, user_id int, comment text, insertedAt timestamp not null default current_timestamp, ip varchar(100) default '',
  link varchar(255), mail varchar(255), nick varchar(255), pid int, rid int, sticky boolean, status varchar(50) not null default '', `like` int, ua text, url varchar(255),
  createdAt timestamp null default current_timestamp, updatedAt timestamp null default current_timestamp
) default charset = utf8mb4;
create table wl_Counter (
  id int unsigned not null auto_increment primary key, time int, url varchar(255) not null default '',
  createdAt timestamp null default current_timestamp, updatedAt timestamp null default current_timestamp
) default charset = utf8mb4;
create table wl_Users (
  id int unsigned not null auto_increment primary key, display_name varchar(255) not null default '', email varchar(255) not null default '', password varchar(255) not null default '',
  type varchar(50) not null default '', label varchar(255), url varchar(255), avatar varchar(255), github varchar(255), twitter varchar(255), facebook varchar(255), google varchar(255),
  weibo varchar(255), qq varchar(255), oidc varchar(255), huawei varchar(255), `2fa` varchar(32), createdAt timestamp null default current_timestamp, updatedAt timestamp null default current_timestamp
) default charset = utf8mb4;
